import {z} from 'zod'
import {outcomeKnown} from '../event/event.query.ts'
import {pagedTypes, type PagedType} from '../paths.ts'
import {unmarked} from '../vocabularies.ts'

/** What a page cannot do without, as far as the document at `$slug` has it. */
export const draftGapsQuery = /* groq */ `
  *[_type == $type && slug.current == $slug][0]{
    _type,
    "title": defined(title),
    "name": defined(name),
    "sortName": defined(sortName),
    "vitalStatus": defined(vitalStatus),
    "status": defined(status),
    "kind": defined(kind),
    "outcome": ${outcomeKnown}
  }
`

/** A field without which a document has no page. */
export type DraftGap = 'title' | 'name' | 'sortName' | 'vitalStatus' | 'status' | 'kind' | 'outcome'

const needed: Readonly<Record<PagedType, readonly DraftGap[]>> = {
  documentary: ['title', 'status'],
  person: ['name', 'sortName', 'vitalStatus'],
  organisation: ['name', 'kind'],
  event: ['title', 'kind', 'status', 'outcome'],
  page: ['title'],
}

const known = z.boolean().nullable()

/** Which fields keep a document from being a page. Without a document at the address there is nothing to fill in. */
export const draftGaps = z
  .object({
    _type: unmarked.pipe(z.enum(pagedTypes)),
    title: known,
    name: known,
    sortName: known,
    vitalStatus: known,
    status: known,
    kind: known,
    outcome: known,
  })
  .transform((document) => needed[document._type].filter((field) => !document[field]))
