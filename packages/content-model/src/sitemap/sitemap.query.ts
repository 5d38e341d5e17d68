import {defineQuery} from 'groq'
import {outcomeKnown} from '../event/event.query.ts'
import {afterLast, onePart} from '../listing/list-part.ts'

/** A part of the pages of one type: slug, last change, the languages with a translation, whole or not, and pictures. */
export const sitemapQuery = defineQuery(`
  *[
    _type == $type && _type in ["documentary", "person", "organisation", "event", "page"] && defined(slug.current) &&
    (_type != "event" || ${outcomeKnown}) && ${afterLast}
  ] | ${onePart}{
    "id": _id,
    "type": _type,
    "slug": slug.current,
    "updatedAt": _updatedAt,
    "creditsUpdatedAt": select(_type == "documentary" => *[_type == "creditSheet" && work._ref == ^._id][0]._updatedAt),
    "hidden": seo.hidden == true,
    "translated": translations[].language,
    "pictures": [keyArt.poster, keyArt.heroWide, portrait, logo, ...coalesce(stills, [])][defined(asset)]{
      "url": asset->url, licenceBegins, licenceExpires
    }
  }
`)

/** The first slugs of one type, up to `$to`, for building its pages ahead. */
export const slugsQuery = defineQuery(`
  *[_type == $type && defined(slug.current) && (_type != "event" || ${outcomeKnown})] | order(slug.current asc)[0...$to].slug.current
`)
