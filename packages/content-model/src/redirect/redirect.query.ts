import {defineQuery} from 'groq'

/** Where a path that has no page leads, if editors entered it. */
export const redirectQuery = defineQuery(
  `*[_type == "redirect" && from == $path][0]{to, "permanent": permanent != false}`,
)

/** The present slug of a page that used to be at `$slug`. */
export const movedSlugQuery = defineQuery(`*[_type == $type && $slug in previousSlugs][0].slug.current`)
