import {defineQuery} from 'groq'
import {documentLinkFields} from '../document-link/document-link.query.ts'

export const correctionFields = /* groq */ `"id": _id, where, wasWrong, nowSays, correctedOn`

/** A part of the corrections of published pages, the latest first, and how many there are. */
export const correctionsPageQuery = defineQuery(`{
  "total": count(*[_type == "correction" && defined(subject->slug.current)]),
  "corrections": *[_type == "correction" && defined(subject->slug.current)] | order(correctedOn desc, _createdAt desc, _id asc)[$from...$to]{
    ${correctionFields}, "updatedAt": _updatedAt, "page": subject->{${documentLinkFields}}
  }
}`)

/** Every correction of a page that is published, the latest first. */
export const correctionLogQuery = defineQuery(`
  *[_type == "correction" && defined(subject->slug.current)] | order(correctedOn desc, _createdAt desc){
    ${correctionFields}, "updatedAt": _updatedAt, "page": subject->{${documentLinkFields}}
  }
`)
