import {defineQuery} from 'groq'
import {documentLinkFields} from '../document-link/document-link.query.ts'

export const correctionFields = /* groq */ `"id": _id, where, wasWrong, nowSays, correctedOn`

/** Every correction of a page that is published, the latest first. */
export const correctionLogQuery = defineQuery(`
  *[_type == "correction" && defined(subject->slug.current)] | order(correctedOn desc, _createdAt desc){
    ${correctionFields}, "updatedAt": _updatedAt, "page": subject->{${documentLinkFields}}
  }
`)
