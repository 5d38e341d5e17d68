import {documentFailure, reportAt} from './document-failure.ts'
import {referencesOf} from './document-reference.ts'
import type {PendingChange, Transaction} from './transaction.ts'

const namedReferrers = 10

/** Ids of stored documents that hold a strong reference to this one, as far as the transaction has not changed them. */
export type StrongReferrers = (target: string) => readonly string[]

/**
 * After a transaction every strong reference it made must point at a document, and nothing it deleted may be missed.
 * @throws ContentLakeError naming the documents at both ends
 */
export function checkReferences(
  transaction: Transaction,
  changes: readonly PendingChange[],
  kind: 'mutationError' | 'actionError',
  storedReferrers: StrongReferrers,
) {
  for (const change of changes) {
    reportAt(kind, change.index, () => {
      checkTargets(transaction, change)
      checkReferrers(transaction, change, changes, storedReferrers)
    })
  }
}

function checkTargets(transaction: Transaction, {id, before, after}: PendingChange) {
  if (!after) return
  const known = new Set(before ? strongTargets(before) : [])
  for (const target of strongTargets(after)) {
    if (known.has(target) || transaction.get(target)) continue
    throw documentFailure(
      'documentReferenceDoesNotExistError',
      `Document "${id}" references non-existent document "${target}". Create it first, or make the reference weak`,
      {id, referenceID: target},
    )
  }
}

function checkReferrers(
  transaction: Transaction,
  {id, before, after}: PendingChange,
  changes: readonly PendingChange[],
  storedReferrers: StrongReferrers,
) {
  if (!before || before._type === after?._type) return
  const candidates = new Set([...storedReferrers(id), ...changes.map((change) => change.id)])
  candidates.delete(id)
  const referrers = [...candidates].filter((candidate) => {
    const document = transaction.get(candidate)
    return document !== undefined && strongTargets(document).includes(id)
  })
  if (!referrers.length) return
  if (after) {
    throw documentFailure(
      'cannotModifyImmutableAttributeError',
      `Cannot modify immutable attribute "_type" of document "${id}": there are references to it from ${named(referrers)}`,
      {id, attribute: '_type', referencingIDs: referrers},
    )
  }
  throw documentFailure(
    'documentHasExistingReferencesError',
    `Document "${id}" cannot be deleted as there are references to it from ${named(referrers)}`,
    {id, referencingIDs: referrers},
  )
}

function strongTargets(document: Readonly<Record<string, unknown>>): string[] {
  return referencesOf(document)
    .filter((reference) => reference.strong)
    .map((reference) => reference.target)
}

function named(ids: readonly string[]): string {
  const first = ids.slice(0, namedReferrers).map((id) => `"${id}"`)
  const others = ids.length - first.length
  return others ? `${first.join(', ')} and ${others} more` : first.join(', ')
}
