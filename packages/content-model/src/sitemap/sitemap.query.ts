import {defineQuery} from 'groq'
import {outcomeKnown} from '../event/event.query.ts'

/** Every page: its type, slug and last change. */
export const sitemapQuery = defineQuery(`
  *[
    _type in ["documentary", "person", "organisation", "event", "page"] && defined(slug.current) &&
    (_type != "event" || ${outcomeKnown})
  ] | order(_type asc, slug.current asc){
    "type": _type, "slug": slug.current, "updatedAt": _updatedAt, "hidden": seo.hidden == true
  }
`)

/** The slugs of one type, for building its pages ahead. */
export const slugsQuery = defineQuery(`
  *[_type == $type && defined(slug.current) && (_type != "event" || ${outcomeKnown})] | order(slug.current asc).slug.current
`)
