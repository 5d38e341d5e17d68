import type {StoredDocument} from './document.ts'

export type Scalar = string | number | boolean

/**
 * What an index can be asked. An index may answer with more documents than the condition means, never with fewer: the
 * whole GROQ filter still runs on every candidate.
 */
export type Condition =
  | {kind: 'all'}
  | {kind: 'none'}
  | {kind: 'ids'; ids: readonly string[]}
  /** The published document, the draft and every release version of these published ids. */
  | {kind: 'versionsOf'; ids: readonly string[]}
  | {kind: 'idPrefix'; prefix: string}
  /** Between two ids, both included. */
  | {kind: 'idRange'; from?: string; to?: string}
  | {kind: 'types'; types: readonly string[]}
  /** Documents that hold a reference, at any depth, to any of these ids. */
  | {kind: 'references'; ids: readonly string[]}
  /** Only for a path in `indexedPaths`, such as `slug.current`. */
  | {kind: 'field'; path: string; values: readonly Scalar[]}
  | {kind: 'range'; path: string; from?: Scalar; to?: Scalar}
  | {kind: 'defined'; path: string}
  /** Documents whose text holds all of these tokens; a token that ends in `*` is a prefix. */
  | {kind: 'text'; tokens: readonly string[]}
  | {kind: 'and'; of: readonly Condition[]}
  | {kind: 'or'; of: readonly Condition[]}

/** An order that an index knows. */
export type IndexOrder = {path: string; direction: 'asc' | 'desc'}

/** Reads one dataset of one snapshot. Synchronous, so that a GROQ evaluation never waits. */
export type DatasetReader = {
  /** Never used again, also not for a dataset of the same name that is made after this one was deleted. */
  readonly id: number
  /** Grows with every commit to the dataset. */
  readonly revision: number
  readonly indexedPaths: ReadonlySet<string>
  /** Ids, as stored, of all documents that were written since; nothing when some came without a commit, in a copy. */
  changedSince(revision: number): string[] | undefined
  get(id: string): StoredDocument | undefined
  /** Ids, exactly as stored, in ascending order of id (the dataset's order), without duplicates. */
  find(condition: Condition): Iterable<string>
  /** The same at once, for who wants them all. */
  findAll(condition: Condition): string[]
  /**
   * Ids of the documents of these types that satisfy a condition, ordered by an indexed path as GROQ's `order()` does: those
   * without a number, string or boolean there come last, or first when descending; equals stay in the dataset's order.
   */
  findOrdered(types: readonly string[], condition: Condition, order: IndexOrder): Iterable<string>
  /** How many documents satisfy a condition, roughly. */
  count(condition: Condition): number
  /** How many documents satisfy all of these conditions, no more and no fewer; nothing where no index can tell. */
  countExactly(conditions: readonly Condition[], publishedOnly: boolean): number | undefined
  /** Whether so few documents may satisfy the condition that it is not worth finding them in an order. */
  isFew(condition: Condition): boolean
}
