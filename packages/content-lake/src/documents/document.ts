/** A document as the lake stores it: JSON, with the five fields the lake itself keeps. */
export type StoredDocument = {
  _id: string
  _type: string
  _rev: string
  _createdAt: string
  _updatedAt: string
  [field: string]: unknown
}

/** A document as a client hands it in: the lake sets what is missing. */
export type IncomingDocument = {_id?: string; _type: string; [field: string]: unknown}
