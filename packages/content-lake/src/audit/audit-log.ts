/** Who did what, when, from where and by which session or token. Equal requests that come together are one entry. */
export type AuditEntry = {
  at: string
  /** How often within the second or so that followed. */
  count: number
  /** Id of the person or the token; `<anonymous>` for attempts of those who are not known. */
  actor: string
  /** Id of the session or the token; never its secret. */
  credential: string | null
  role: string | null
  address: string
  /** The route: method and path without its values. */
  action: string
  dataset: string | null
  /** The query, the ids or the transaction, as far as it matters and without its parameters. */
  subject: string
  status: number
}

type AuditFilter = {
  actor?: string
  dataset?: string
  since?: string
  /** Entries older than this one, for the next page. */
  before?: number
  limit: number
}

export type AuditLog = {
  /** Returns at once; it is on disk within a second. */
  record(entry: Omit<AuditEntry, 'at' | 'count'>): void
  /** Newest first. */
  entries(filter: AuditFilter): (AuditEntry & {id: number})[]
  /** Removes what is older; returns how many entries. */
  prune(olderThan: string): number
  /** Writes what is left and closes the file. */
  close(): void
}
