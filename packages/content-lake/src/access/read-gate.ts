import type {StoredDocument} from '../documents/document.ts'

/**
 * What one identity may see of one dataset. Query, doc, listen, live, history, export and assets all ask this and
 * nothing else, so a leak has one place to happen.
 */
export type ReadGate = {
  /** Gates with the same key see the same; results may be shared between them. */
  readonly key: string
  mayRead(document: StoredDocument): boolean
  /** The document without its private fields: the same object where there are none. */
  redact(document: StoredDocument): StoredDocument
  /** False for those who see published documents only: asking for drafts, releases or `raw` is then a 401. */
  readonly seesUnpublished: boolean
}
