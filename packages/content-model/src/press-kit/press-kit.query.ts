import {defineQuery} from 'groq'
import {imageFields} from '../image/image.query.ts'
import {portableTextFields} from '../portable-text/portable-text.query.ts'

const pressImageFields = /* groq */ `
  ${imageFields}, "size": asset->size, "extension": asset->extension, "id": asset->assetId
`

/**
 * A film's press kits, those under embargo among them: only what keeps the embargo by the clock may read this, and
 * anonymous readers of the lake get no kit before its time.
 */
export const pressKitsQuery = defineQuery(`
  *[_type == "pressKit" && documentary->slug.current == $slug] | order(coalesce(embargoUntil, "") asc, title asc){
    "id": _id,
    title,
    embargoUntil,
    "notes": notes[]{${portableTextFields}},
    "images": images[]{${pressImageFields}},
    "files": files[defined(asset->url)]{
      "key": _key, title, "url": asset->url, "size": asset->size, "mimeType": asset->mimeType,
      "extension": asset->extension
    }
  }
`)

/** What a kit says besides the film's own page: its pictures with their licences, and the lives of those named in it. */
export const pressMaterialsQuery = defineQuery(`
  *[_type == "documentary" && slug.current == $slug][0]{
    "stills": stills[]{${pressImageFields}},
    "makers": *[_type == "creditSheet" && work._ref == ^._id][0].credits[count(party->biography) > 0].party->{
      "id": _id, name, "slug": slug.current, "biography": biography[]{${portableTextFields}}
    },
    "subjects": subjects[@->_type == "person" && count(@->biography) > 0]->{
      "id": _id, name, "slug": slug.current, "biography": biography[]{${portableTextFields}}
    }
  }
`)
