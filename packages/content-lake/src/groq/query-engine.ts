import type {ReadGate} from '../access/read-gate.ts'
import type {Commit} from '../documents/commit.ts'
import type {StoredDocument} from '../documents/document.ts'

/** `['raw']`, `['published']`, `['drafts']`, or a stack of release names and `drafts`, highest first. */
export type Perspective = readonly string[]

/** A document before and after a change; `null` where there was none. */
export type DocumentChange = {before: StoredDocument | null; after: StoredDocument | null}

export type QueryRequest = {
  dataset: string
  query: string
  params: Record<string, unknown>
  perspective: Perspective
  gate: ReadGate
  /** User id for `identity()`. */
  identity: string
  /** With keys: array items are named by their `_key` instead of their position. */
  resultSourceMap?: boolean | 'withKeyArraySelector'
  explain?: boolean
  /**
   * Asks in delta mode: the query is an expression on what the document has become, or was when it is gone, and may call
   * `before()`, `after()` and `delta::…`.
   */
  change?: DocumentChange
}

export type QueryResponse = {
  /** The result as JSON, so that a cached answer is never parsed again: text, or the bytes of a long one from another thread. */
  resultJson: string | Buffer
  syncTags: readonly string[]
  /** The content source map as JSON text, when it was asked for. */
  resultSourceMapJson?: string
  explain?: unknown
  /** Made of what was remembered in the thread that answers. */
  isRemembered?: boolean
}

export type QueryEngine = {
  /** @throws ContentLakeError queryParseError with `start`, `end` and `query`; queryEvaluationError; queryTimeout */
  run(request: QueryRequest): Promise<QueryResponse>
  /** In this thread, for mutations by query and for the lake's own needs. */
  runSync(request: QueryRequest): unknown
  /** For listeners: does the filter of this query hold for a document that may no longer be stored? */
  matcher(query: string, params: Record<string, unknown>, identity: string): (document: StoredDocument) => boolean
  /** The tags whose cached results this commit changes: for everyone, and for those who see drafts. */
  tagsOf(commit: Commit): {published: readonly string[]; all: readonly string[]}
  /** Forgets results that are kept: what they were made from has changed other than by commits. */
  forgetResults(): void
  close(): Promise<void>
}
