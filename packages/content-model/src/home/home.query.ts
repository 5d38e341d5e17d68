import {defineQuery} from 'groq'
import {filmCardFields} from '../documentary/documentary.query.ts'
import {attended, eventCardFields, outcomeKnown, over} from '../event/event.query.ts'

export const homePageQuery = defineQuery(`{
  "featured": *[_type == "siteSettings" && _id == "siteSettings"][0].featuredFilms[defined(@->slug.current)]->{${filmCardFields}},
  "films": *[_type == "documentary" && defined(slug.current)] | order(coalesce(sortTitle, title) asc)[0...13]{${filmCardFields}},
  "filmCount": count(*[_type == "documentary" && defined(slug.current)]),
  "ahead": *[_type == "event" && defined(slug.current) && ${outcomeKnown} && ${attended} && !(${over})]
    | order(coalesce(schedule.start, date.earliest, "9999") asc, slug.current asc)[0...12]{${eventCardFields}},
  "over": *[_type == "event" && defined(slug.current) && ${outcomeKnown} && ${attended} && ${over}]
    | order(coalesce(schedule.start, date.earliest, "") desc, slug.current asc)[0...12]{${eventCardFields}}
}`)
