import {defineQuery} from 'groq'
import {documentLinkFields} from '../document-link/document-link.query.ts'

export const correctionFields = /* groq */ `"id": _id, where, wasWrong, nowSays, correctedOn`

/** A part of the corrections of published pages, the latest first. */
export const correctionsPageQuery = defineQuery(`
  *[_type == "correction" && defined(subject->slug.current)] | order(correctedOn desc, _createdAt desc, _id asc)[$from...$to]{
    ${correctionFields}, "updatedAt": _updatedAt, "page": subject->{${documentLinkFields}}
  }
`)

/** How many there are in all; by itself, since it is told by what is remembered of each. */
export const correctionCountQuery = defineQuery(`
  count(*[_type == "correction" && defined(subject->slug.current)])
`)

/** Every correction of a page that is published, the latest first. */
export const correctionLogQuery = defineQuery(`
  *[_type == "correction" && defined(subject->slug.current)] | order(correctedOn desc, _createdAt desc){
    ${correctionFields}, "updatedAt": _updatedAt, "page": subject->{${documentLinkFields}}
  }
`)
