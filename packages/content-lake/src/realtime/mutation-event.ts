import type {Commit, DocumentChange} from '../documents/commit.ts'
import type {StoredDocument} from '../documents/document.ts'
import type {ListenRequest} from './listen-request.ts'

type Transition = 'appear' | 'update' | 'disappear'
type Seen = {
  change: DocumentChange
  before: StoredDocument | null
  after: StoredDocument | null
  transition: Transition
}

export type MutationEvent = {eventId: string; [field: string]: unknown}

/**
 * The events of one commit for one kind of listener, in the order of the commit's changes.
 * `transactionTotalEvents` counts these events only: the Studio waits until it has received that many.
 */
export function mutationEvents(
  commit: Commit,
  request: ListenRequest,
  matches: (document: StoredDocument) => boolean,
): MutationEvent[] {
  const seen = commit.changes.flatMap((change) => seenChange(change, request, matches) ?? [])
  return seen.map((item, index) => ({
    ...eventOf(commit, item, request),
    transactionTotalEvents: seen.length,
    transactionCurrentEvent: index + 1,
  }))
}

function seenChange(
  change: DocumentChange,
  {gate, includeVersions}: ListenRequest,
  matches: (document: StoredDocument) => boolean,
): Seen | undefined {
  if (!isIncluded(change.id, includeVersions)) return undefined
  const before = visible(change.before)
  const after = visible(change.after)
  const transition = transitionOf(before, after)
  return transition && {change, before, after, transition}

  function visible(document: StoredDocument | null) {
    if (document === null || !gate.mayRead(document)) return null
    const redacted = gate.redact(document)
    return matches(redacted) ? redacted : null
  }
}

function isIncluded(id: string, includeVersions: ListenRequest['includeVersions']) {
  if (id.startsWith('drafts.')) return includeVersions !== 'none'
  if (id.startsWith('versions.')) return includeVersions === 'all'
  return true
}

function transitionOf(before: unknown, after: unknown): Transition | undefined {
  if (before === null) return after === null ? undefined : 'appear'
  return after === null ? 'disappear' : 'update'
}

function eventOf(commit: Commit, {change, before, after, transition}: Seen, request: ListenRequest): MutationEvent {
  const seesAll = request.gate.rules.sees === 'everything'
  // Mutations and effects speak of whole documents: who sees less gets them made anew from what they see.
  const {mutations, effects} = seesAll ? change : restated(change.id, before, after)
  const previous = seesAll ? change.before : before
  return {
    eventId: `${commit.transactionId}#${change.id}`,
    documentId: change.id,
    transactionId: commit.transactionId,
    transition,
    identity: commit.author,
    ...(request.includeMutations && {mutations}),
    ...(previous && {previousRev: previous._rev}),
    resultRev: commit.transactionId,
    timestamp: commit.timestamp,
    visibility: 'query',
    ...(request.includeEffects && {effects}),
    ...(request.includeResult && after && {result: after}),
    ...(request.includePreviousRevision && {previous}),
  }
}

function restated(id: string, before: StoredDocument | null, after: StoredDocument | null) {
  return {
    mutations: [after ? {createOrReplace: after} : {delete: {id}}],
    effects: {apply: [0, withoutRevision(after)], revert: [0, withoutRevision(before)]},
  }
}

function withoutRevision(document: StoredDocument | null) {
  if (document === null) return null
  const {_rev, ...rest} = document
  return rest
}
