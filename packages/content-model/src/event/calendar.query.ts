import {defineQuery} from 'groq'
import {dateFields} from '../fuzzy-date/fuzzy-date.query.ts'
import {placeFields} from '../place/place.query.ts'
import {attended, latestFirst} from './event.query.ts'

const calendarEventFields = /* groq */ `
  "id": _id, title, "slug": slug.current, kind, status, summary, date{${dateFields}}, schedule{start, end, timeZone},
  "place": place->{${placeFields}}, "updatedAt": _updatedAt
`

/** What one can attend or watch: the thousand that begin last, which is all of it for years. */
export const siteCalendarQuery = defineQuery(`
  *[_type == "event" && defined(slug.current) && ${attended}] | ${latestFirst}[0...1000]{${calendarEventFields}}
`)

/** A film’s own showings, and what else belongs to it. */
export const filmCalendarQuery = defineQuery(`
  *[_type == "documentary" && slug.current == $slug][0]{
    "name": title,
    "events": *[_type == "event" && defined(slug.current) && ^._id in related[]._ref && ${attended}]{
      ${calendarEventFields}
    }
  }
`)

/** What a person takes part in, and the showings of the films they worked on. */
export const personCalendarQuery = defineQuery(`
  *[_type == "person" && slug.current == $slug][0]{
    name,
    "events": *[
      _type == "event" && defined(slug.current) && ${attended} &&
      references(^._id, *[_type == "creditSheet" && references(^.^._id)].work._ref)
    ]{${calendarEventFields}}
  }
`)
