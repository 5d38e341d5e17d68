import {acceptsEverything} from './accepts.ts'
import {type filmPage} from './documentary/documentary.ts'
import {type filmCards} from './documentary/film-card.ts'
import {type eventPage, type eventCards} from './event/event.ts'
import {type homePage} from './home/home.ts'
import {type organisationPage, type organisationCards} from './organisation/organisation.ts'
import {type textPage} from './page/page.ts'
import {type personPage, type personCards} from './person/person.ts'
import {type redirect, type movedSlug} from './redirect/redirect.ts'
import {type siteSettings} from './site-settings/site-settings.ts'
import {type sitemap, type slugs} from './sitemap/sitemap.ts'
import type * as r from './generated/sanity.types.ts'
acceptsEverything<typeof filmPage, NonNullable<r.FilmPageQueryResult>>()
acceptsEverything<typeof filmCards, r.FilmCardsQueryResult>()
acceptsEverything<typeof eventPage, NonNullable<r.EventPageQueryResult>>()
acceptsEverything<typeof eventCards, r.EventCardsQueryResult>()
acceptsEverything<typeof homePage, r.HomePageQueryResult>()
acceptsEverything<typeof organisationPage, NonNullable<r.OrganisationPageQueryResult>>()
acceptsEverything<typeof organisationCards, r.OrganisationCardsQueryResult>()
acceptsEverything<typeof textPage, NonNullable<r.TextPageQueryResult>>()
acceptsEverything<typeof personPage, NonNullable<r.PersonPageQueryResult>>()
acceptsEverything<typeof personCards, r.PersonCardsQueryResult>()
acceptsEverything<typeof redirect, r.RedirectQueryResult>()
acceptsEverything<typeof movedSlug, r.MovedSlugQueryResult>()
acceptsEverything<typeof siteSettings, NonNullable<r.SiteSettingsQueryResult>>()
acceptsEverything<typeof sitemap, r.SitemapQueryResult>()
acceptsEverything<typeof slugs, r.SlugsQueryResult>()
