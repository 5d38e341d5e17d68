import {it} from '@jest/globals'
import {readPublished} from './read-published.fixture.ts'
import {demoDocuments} from './demo/demo-dataset.ts'
import {filmPage, filmPageQuery, filmCardsQuery} from './documentary/documentary.ts'
import {filmCards} from './documentary/film-card.ts'
import {personPage, personPageQuery, personCards, personCardsQuery} from './person/person.ts'
import {
  organisationPage,
  organisationPageQuery,
  organisationCards,
  organisationCardsQuery,
} from './organisation/organisation.ts'
import {eventPage, eventPageQuery, eventCards, eventCardsQuery} from './event/event.ts'
import {homePage, homePageQuery} from './home/home.ts'
import {siteSettings, siteSettingsQuery} from './site-settings/site-settings.ts'
import {textPage, textPageQuery} from './page/page.ts'
import {sitemap, sitemapQuery, slugs, slugsQuery} from './sitemap/sitemap.ts'
import {orderTimeline} from './event/order-timeline.ts'
import {groupCredits} from './credit-sheet/group-credits.ts'
const q = (query: string, params = {}) => readPublished(query, params, demoDocuments)
it('x', async () => {
  const film = filmPage.parse(await q(filmPageQuery, {slug: 'last-take'}))
  console.log(JSON.stringify(film.timeline.find(e=>e.kind==="charge"), null, 1))
  console.log(
    orderTimeline(film.timeline)
      .map(
        (e) =>
          `${e.date?.display} | ${e.title} | ${e.isCharge ? JSON.stringify(e.outcome).slice(0, 120) : ''} | ${e.claims.length}`,
      )
      .join('\n'),
  )
  console.log(
    film.claims.map((c) => c.statement),
    groupCredits(film.creditSheet!)
      .map((g) => [
        g.job.plural,
        g.partial,
        g.companies.map((c) => [c.companies.map((x) => x.name), c.credits.map((x) => x.party.name)]),
      ])
      .map((x) => JSON.stringify(x)),
  )
  filmCards.parse(await q(filmCardsQuery))
  for (const p of personCards.parse(await q(personCardsQuery))) {
    const page = personPage.parse(await q(personPageQuery, {slug: p.slug}))
    console.log(
      p.name,
      page.credits.map((c) => c.work.title + ':' + c.credits.map((x) => x.job.name)),
      page.relationships.map((r) => r.kind + ' ' + r.person.name),
      page.events.map((e) => e.title),
      page.claims.length,
    )
  }
  for (const p of organisationCards.parse(await q(organisationCardsQuery))) {
    const page = organisationPage.parse(await q(organisationPageQuery, {slug: p.slug}))
    console.log(
      p.name,
      page.credits.map((c) => c.work.title + ':' + c.credits.map((x) => x.party.name)),
      page.events.map((e) => e.title),
      page.awards.length,
      page.students.length,
      page.offers.length,
    )
  }
  for (const p of eventCards.parse(await q(eventCardsQuery))) {
    const page = eventPage.parse(await q(eventPageQuery, {slug: p.slug}))
    console.log(
      p.title,
      page.earlier.map((e) => e.title),
      page.later.map((e) => e.title),
      page.outcomeOf.length,
      page.partOf?.title,
      page.parts.length,
    )
  }
  homePage.parse(await q(homePageQuery))
  console.log(siteSettings.parse(await q(siteSettingsQuery)).navigation)
  textPage.parse(await q(textPageQuery, {slug: 'about'}))
  sitemap.parse(await q(sitemapQuery))
  console.log(slugs.parse(await q(slugsQuery, {type: 'event'})))
})
