import {documentFailure} from './document-failure.ts'
import {isDocumentId} from './document-id.ts'
import {isRecord} from './record.ts'

export const maxTransactionBytes = 32 * 1024 * 1024
const maxDocumentBytes = 8 * 1024 * 1024
const maxDocumentDepth = 64
/** What one query in a mutation may select. */
export const maxSelectedDocuments = 10_000

/** @throws ContentLakeError naming the document and what is wrong with it */
export function checkDocument(document: {_id: string; _type?: unknown}) {
  const {_id: id, _type: type} = document
  if (!isDocumentId(id)) {
    throw documentFailure(
      'malformedDocumentIDError',
      `Malformed document ID: "${id}". IDs are at most 128 letters, digits, ".", "_" and "-", and start with a letter, a digit or "_"`,
      {id},
    )
  }
  if (typeof type !== 'string' || !type) {
    throw documentFailure('invalidDocumentError', `Document "${id}" has no "_type"`, {id})
  }
  const culprit = firstFault(document, 0)
  if (culprit) throw documentFailure('invalidDocumentError', `Document "${id}" ${culprit}`, {id})
}

/** @throws ContentLakeError when the document's JSON is too long */
export function checkDocumentSize(document: {_id: string}) {
  const {_id: id} = document
  const json = JSON.stringify(document)
  // Most documents are far too short to need counting: no character takes more than three bytes.
  if (json.length * 3 <= maxDocumentBytes) return
  const bytes = Buffer.byteLength(json)
  if (bytes <= maxDocumentBytes) return
  throw documentFailure(
    'invalidDocumentError',
    `Document "${id}" is ${bytes} bytes long; the most is ${maxDocumentBytes}. Split it, or store large content as a file`,
    {id},
  )
}

function firstFault(value: unknown, depth: number): string | undefined {
  // JSON has no word for it: it would come back as null.
  if (typeof value === 'number' && !Number.isFinite(value)) return 'holds a number that is out of range'
  if (typeof value !== 'object' || value === null) return undefined
  if (depth > maxDocumentDepth) return `is nested more than ${maxDocumentDepth} levels deep; flatten it`
  if (isRecord(value) && Object.hasOwn(value, '__proto__')) return 'has a field named "__proto__"; rename it'
  for (const item of Object.values(value)) {
    const culprit = firstFault(item, depth + 1)
    if (culprit) return culprit
  }
  return undefined
}
