/** A place in a document, as the studio writes it: field names, and keys of list items. */
export type Path = (string | number | {_key: string})[]

/** Why a document must not be published yet: where, and what to do about it. */
export type Problem = {path: Path; message: string}

/** A document as an editor or an import has it: nothing about its fields is certain yet. */
export type UncheckedDocument = {_id: string; _type: string; [field: string]: unknown}

/** What rules ask about other documents. The studio asks the lake; tests ask a list. */
export type Related = {
  /** Those of `ids` that are published, or will be together with the document, with their `_type` and, for events, their `kind`. */
  published(ids: readonly string[]): Promise<{_id: string; _type: string; kind?: string | null}[]>
  /** Those of them that are events, with what they came after. */
  events(ids: readonly string[]): Promise<DatedEvent[]>
  /** Ids of the credit sheets of a work, drafts under their published ids. */
  creditSheetsOf(workId: string): Promise<string[]>
}

/** An event as far as its place in time goes: its first possible day, and the ids of what it came after. */
export type DatedEvent = {_id: string; title: string; earliest?: string | null; after: readonly string[]}

export type RuleContext = {related: Related; /** `YYYY-MM-DD` */ today: string}

/** One rule: what is wrong with the document, or nothing. */
export type PublishingRule = (document: UncheckedDocument, context: RuleContext) => Problem[] | Promise<Problem[]>

/** The id under which a document is or will be published. */
export function publishedId(id: string): string {
  return id.replace(/^drafts\./, '').replace(/^versions\.[^.]+\./, '')
}

/** The release that a version belongs to; nothing for drafts and published documents. */
export function releaseOf(id: string): string | undefined {
  return /^versions\.([^.]+)\./.exec(id)?.[1]
}
