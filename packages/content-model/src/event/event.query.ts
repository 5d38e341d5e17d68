import {defineQuery} from 'groq'
import {claimFields, shownClaim} from '../claim/claim.query.ts'
import {correctionFields} from '../correction/correction.query.ts'
import {documentLinkFields} from '../document-link/document-link.query.ts'
import {dateFields} from '../fuzzy-date/fuzzy-date.query.ts'
import {afterLast, onePart} from '../listing/list-part.ts'
import {partyFields} from '../party/party.query.ts'
import {placeFields} from '../place/place.query.ts'
import {sourceFields} from '../source/source.query.ts'

/** No charge is selected, anywhere, that does not say what became of it. */
export const outcomeKnown = /* groq */ `
  (!(kind in ["charge", "filing"]) || outcomePending == true ||
    (defined(outcome->_id) && !(outcome->kind in ["charge", "filing"])))
`

/** What one can attend or watch; the rest is record. */
export const attended = /* groq */ `kind in ["screening", "premiere", "festival", "tribute", "broadcast", "release"]`

export const eventFacts = /* groq */ `
  "id": _id,
  title,
  "slug": slug.current,
  kind,
  status,
  summary,
  date{${dateFields}},
  schedule{start, end, timeZone},
  "place": place->{${placeFields}},
  tickets{url, note},
  accessibility,
  "participations": participations[defined(party->_id)]{"key": _key, role, note, "party": party->{${partyFields}}}
`

const eventPlacement = /* groq */ `
  ${eventFacts},
  "related": related[defined(@->_id)]->{${documentLinkFields}},
  "after": after[]._ref,
  "outcomePending": outcomePending == true
`

const grounds = /* groq */ `
  "sources": sources[defined(@->_id)]->{${sourceFields}},
  "claims": *[_type == "claim" && subject.document._ref == ^._id && ${shownClaim}]{${claimFields}}
`

export const eventCardFields = /* groq */ `${eventPlacement}, "outcome": outcome->{${eventFacts}}`

/** On a timeline an outcome stands within its charge, so it brings its own claims and sources. */
export const timelineEventFields = /* groq */ `
  ${eventPlacement},
  ${grounds},
  "outcome": outcome->{${eventFacts}, ${grounds}}
`

export const eventPageQuery = defineQuery(`
  *[_type == "event" && slug.current == $slug && ${outcomeKnown}][0]{
    ${timelineEventFields},
    "updatedAt": _updatedAt,
    "partOf": *[_type == "event" && _id == ^.partOf._ref && ${outcomeKnown}][0]{${eventCardFields}},
    "parts": *[_type == "event" && partOf._ref == ^._id && ${outcomeKnown}]{${eventCardFields}},
    "earlier": *[_type == "event" && _id in ^.after[]._ref && ${outcomeKnown}]{${eventCardFields}},
    "later": *[_type == "event" && ^._id in after[]._ref && ${outcomeKnown}]{${eventCardFields}},
    "outcomeOf": *[_type == "event" && outcome._ref == ^._id && ${outcomeKnown}]{${eventCardFields}},
    "corrections": *[_type == "correction" && subject._ref == ^._id] | order(correctedOn desc){${correctionFields}}
  }
`)

const listed = /* groq */ `_type == "event" && defined(slug.current) && ${outcomeKnown}`
const begins = /* groq */ `coalesce(schedule.start, date.earliest)`
/** The year in which it begins at the earliest; nothing where none is stated. */
const year = /* groq */ `string::split(coalesce(${begins}, ""), "-")[0]`
const inYear = /* groq */ `
  ($year == null || ($year == "" && !defined(${begins})) || string::startsWith(coalesce(${begins}, "9999"), $year + "-"))
`
const inCountry = /* groq */ `
  ($country == null || place._ref in *[_type == "place" && country == $country]._id)
`

/** Over at `$now`, which is noon of `$today` or later: a day is over when it has ended everywhere on earth. */
export const over = /* groq */ `select(
  defined(coalesce(schedule.end, schedule.start)) => coalesce(schedule.end, schedule.start) < $now,
  status == "occurred" || date.latest < $today
) == true`

/** Not over yet. That it ends today at the earliest follows from that, and is what an index can be asked. */
export const ahead = /* groq */ `
  coalesce(schedule.end, schedule.start, date.latest, "9999") >= $today && !(${over})
`

/** The next first; undated ones last. */
export const nextFirst = /* groq */ `order(coalesce(${begins}, "9999") asc, slug.current asc)`

/** The latest first; undated ones last. */
export const latestFirst = /* groq */ `order(coalesce(${begins}, "") desc, slug.current asc)`

/** A part of all events in time, with their claims and sources, for the timeline of the whole site; undated ones last. */
export const timelineQuery = defineQuery(`
  *[${listed} && ${inYear}] | ${nextFirst}[$from...$to]{${timelineEventFields}}
`)

const wanted = /* groq */ `${listed} && ($kind == null || kind == $kind) && ${inYear} && ${inCountry}`

/** A part of the list of events: what is to come, the next first; then what has been, the latest first. */
export const eventCardsQuery = defineQuery(`
  [
    ...(*[${wanted} && ${ahead}] | ${nextFirst}),
    ...(*[${wanted} && ${over}] | ${latestFirst})
  ][$from...$to]{${eventCardFields}}
`)

/** Kind, year and country of each event, for what the lists can be narrowed to. */
export const eventFacetsQuery = defineQuery(`
  *[${listed} && ${afterLast}] | ${onePart}{"id": _id, kind, "year": ${year}, "country": place->country}
`)
