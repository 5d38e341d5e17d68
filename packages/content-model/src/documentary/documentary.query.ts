import {defineQuery} from 'groq'
import {claimFields, shownClaim} from '../claim/claim.query.ts'
import {correctionFields} from '../correction/correction.query.ts'
import {creditSheetFields} from '../credit-sheet/credit-sheet.query.ts'
import {documentLinkFields} from '../document-link/document-link.query.ts'
import {outcomeKnown, timelineEventFields} from '../event/event.query.ts'
import {dateFields} from '../fuzzy-date/fuzzy-date.query.ts'
import {imageFields} from '../image/image.query.ts'
import {afterLast, onePart} from '../listing/list-part.ts'
import {partyFields} from '../party/party.query.ts'
import {placeFields} from '../place/place.query.ts'
import {portableTextFields} from '../portable-text/portable-text.query.ts'
import {quoteFields} from '../quote/quote.query.ts'
import {seoFields} from '../seo/seo.query.ts'
import {sourceFields} from '../source/source.query.ts'
import {videoFields} from '../video/video.query.ts'

const releaseFields = /* groq */ `
  "key": _key,
  kind,
  "premiere": premiere == true,
  date{${dateFields}},
  "provider": provider->{${partyFields}},
  "place": place->{${placeFields}},
  "event": event->{${documentLinkFields}}
`

export const filmCardFields = /* groq */ `
  "id": _id,
  title,
  sortTitle,
  "slug": slug.current,
  status,
  logline,
  "releases": releases[]{${releaseFields}},
  "keyArt": {
    "poster": keyArt.poster{${imageFields}},
    "heroWide": keyArt.heroWide{${imageFields}},
    "heroTall": keyArt.heroTall{${imageFields}},
    "social": keyArt.social{${imageFields}}
  }
`

export const filmPageQuery = defineQuery(`
  *[_type == "documentary" && slug.current == $slug][0]{
    ${filmCardFields},
    "updatedAt": _updatedAt,
    otherTitles[]{"key": _key, title, kind, language},
    "subjects": subjects[defined(@->_id)]->{${documentLinkFields}},
    "story": story[]{${portableTextFields}},
    participantGroups[]{"key": _key, description},
    synopsis{short, medium, long},
    contentAdvisories[]{"key": _key, topic, note},
    helplines[]{"key": _key, name, territory, phone, url},
    "offers": offers[defined(provider->_id)]{
      "key": _key, model, territories, from{${dateFields}}, until{${dateFields}}, url, lastChecked,
      "provider": provider->{${partyFields}, "website": url}
    },
    accessFeatures[]{"key": _key, kind, language, note},
    runtimeMinutes,
    languages,
    countries,
    externalIds{imdb, tmdb, letterboxd, wikidata, eidr, isan},
    completeness[]{section, state},
    "trailer": trailer->{${videoFields}},
    "stills": stills[]{${imageFields}},
    "quotes": quotes[defined(@->source->_id)]->{${quoteFields}},
    "creditSheet": *[_type == "creditSheet" && work._ref == ^._id][0]{${creditSheetFields}},
    "timeline": *[_type == "event" && references(^._id, ^.subjects[]._ref) && ${outcomeKnown}]{${timelineEventFields}},
    "claims": *[_type == "claim" && subject.document._ref in [^._id, ...^.subjects[]._ref] && ${shownClaim}]{
      ${claimFields}
    },
    "sources": sources[defined(@->_id)]->{${sourceFields}},
    "corrections": *[_type == "correction" && subject._ref == ^._id] | order(correctedOn desc){${correctionFields}},
    "pressContacts": pressContacts[]{
      "key": _key, name, role, email, phone, "organisation": organisation->{${partyFields}}
    },
    "seo": seo{${seoFields}}
  }
`)

/** A film’s credits for a page and for downloads of their own. */
export const filmCreditsQuery = defineQuery(`
  *[_type == "documentary" && slug.current == $slug][0]{
    "id": _id,
    title,
    "slug": slug.current,
    logline,
    "updatedAt": _updatedAt,
    "seo": seo{${seoFields}},
    "creditSheet": *[_type == "creditSheet" && work._ref == ^._id][0]{${creditSheetFields}},
    "claims": *[_type == "claim" && subject.document._ref == ^._id && subject.field == "credits" && ${shownClaim}]{
      ${claimFields}
    }
  }
`)

/** Those films of `$ids` that have a page, in no order. */
export const filmListQuery = defineQuery(`
  *[_type == "documentary" && defined(slug.current) && _id in $ids]{${filmCardFields}}
`)

/** By what readers of `$language` find each film in a list. */
export const filmIndexQuery = defineQuery(`
  *[_type == "documentary" && defined(slug.current) && ${afterLast}] | ${onePart}{
    "id": _id, status, countries, "title": coalesce(translations[language == $language][0].title, sortTitle, title)
  }
`)

/** Every film, by title. */
export const filmCardsQuery = defineQuery(`
  *[_type == "documentary" && defined(slug.current)] | order(coalesce(sortTitle, title) asc){${filmCardFields}}
`)
