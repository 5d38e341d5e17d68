import {defineQuery} from 'groq'
import {outcomeKnown} from '../event/event.query.ts'
import {dateFields} from '../fuzzy-date/fuzzy-date.query.ts'
import {imageFields} from '../image/image.query.ts'

/** What is new for those who follow the site: films, and whatever one can attend or watch. The latest first. */
export const newsQuery = defineQuery(`
  *[
    defined(slug.current) && (
      _type == "documentary" ||
      (_type == "event" && ${outcomeKnown} &&
        kind in ["screening", "premiere", "festival", "tribute", "broadcast", "release"])
    )
  ] | order(_createdAt desc)[0...50]{
    "type": _type,
    "id": _id,
    title,
    "slug": slug.current,
    logline,
    summary,
    "status": select(_type == "event" => status),
    date{${dateFields}},
    schedule{start, timeZone},
    "place": place->{"id": _id, name},
    "picture": keyArt.social{${imageFields}},
    "publishedAt": _createdAt,
    "updatedAt": _updatedAt
  }
`)
