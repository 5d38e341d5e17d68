import {defineQuery} from 'groq'
import {filmCardFields} from '../documentary/documentary.query.ts'
import {ahead, attended, eventCardFields, latestFirst, nextFirst, outcomeKnown, over} from '../event/event.query.ts'

/** The home page, with the films of these `$ids` beside those that editors chose. */
export const homePageQuery = defineQuery(`{
  "featured": *[_type == "siteSettings" && _id == "siteSettings"][0].featuredFilms[defined(@->slug.current)]->{${filmCardFields}},
  "films": *[_type == "documentary" && defined(slug.current) && _id in $ids]{${filmCardFields}},
  "ahead": *[_type == "event" && defined(slug.current) && ${outcomeKnown} && ${attended} && ${ahead}]
    | ${nextFirst}[0...12]{${eventCardFields}},
  "over": *[_type == "event" && defined(slug.current) && ${outcomeKnown} && ${attended} && ${over}]
    | ${latestFirst}[0...12]{${eventCardFields}}
}`)
