import {defineQuery} from 'groq'
import {filmCardFields} from '../documentary/documentary.query.ts'
import {ahead, attended, eventCardFields, latestFirst, nextFirst, outcomeKnown, over} from '../event/event.query.ts'

export const homePageQuery = defineQuery(`{
  "featured": *[_type == "siteSettings" && _id == "siteSettings"][0].featuredFilms[defined(@->slug.current)]->{${filmCardFields}},
  "films": *[_type == "documentary" && defined(slug.current)] | order(coalesce(sortTitle, title) asc)[0...13]{${filmCardFields}},
  "filmCount": count(*[_type == "documentary" && defined(slug.current)]),
  "ahead": *[_type == "event" && defined(slug.current) && ${outcomeKnown} && ${attended} && ${ahead}]
    | ${nextFirst}[0...12]{${eventCardFields}},
  "over": *[_type == "event" && defined(slug.current) && ${outcomeKnown} && ${attended} && ${over}]
    | ${latestFirst}[0...12]{${eventCardFields}}
}`)
