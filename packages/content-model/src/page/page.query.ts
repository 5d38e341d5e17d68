import {defineQuery} from 'groq'
import {correctionFields} from '../correction/correction.query.ts'
import {portableTextFields} from '../portable-text/portable-text.query.ts'
import {seoFields} from '../seo/seo.query.ts'

export const textPageQuery = defineQuery(`
  *[_type == "page" && slug.current == $slug][0]{
    "id": _id,
    title,
    "slug": slug.current,
    "updatedAt": _updatedAt,
    lead,
    "body": body[]{${portableTextFields}},
    "seo": seo{${seoFields}},
    "corrections": *[_type == "correction" && subject._ref == ^._id] | order(correctedOn desc){${correctionFields}}
  }
`)
