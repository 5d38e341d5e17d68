import {defineQuery} from 'groq'
import {filmCardFields} from '../documentary/documentary.query.ts'
import {attended, eventCardFields, outcomeKnown} from '../event/event.query.ts'

export const homePageQuery = defineQuery(`{
  "featured": *[_type == "siteSettings" && _id == "siteSettings"][0].featuredFilms[defined(@->slug.current)]->{${filmCardFields}},
  "films": *[_type == "documentary" && defined(slug.current)] | order(coalesce(sortTitle, title) asc){${filmCardFields}},
  "events": *[
    _type == "event" && defined(slug.current) && ${outcomeKnown} &&
    ${attended}
  ] | order(slug.current asc){${eventCardFields}}
}`)
