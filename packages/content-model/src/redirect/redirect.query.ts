import {defineQuery} from 'groq'
import {outcomeKnown} from '../event/event.query.ts'

/** Where a path that has no page leads, if editors entered it. */
export const redirectQuery = defineQuery(
  `*[_type == "redirect" && from == $path][0]{to, "permanent": permanent != false}`,
)

/** The present slug of a page that used to be at `$slug`. */
export const movedSlugQuery = defineQuery(`*[_type == $type && $slug in previousSlugs][0].slug.current`)

/** How many pages of this type are at `$slug`. */
export const pageCountQuery = defineQuery(
  `count(*[_type == $type && slug.current == $slug && (_type != "event" || ${outcomeKnown})])`,
)
