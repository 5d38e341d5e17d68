import {createHash} from 'node:crypto'
import type {Commit, DocumentChange} from '../documents/commit.ts'
import {isDraftId, isVersionId, publishedIdOf} from '../documents/document-id.ts'
import type {Webhook} from './webhook.ts'
import type {NewMessage} from './webhook-store.ts'

/** Asks a GROQ expression about a change, in delta mode. */
export type AskChange = (dataset: string, query: string, change: DocumentChange) => unknown
type Operation = 'create' | 'update' | 'delete'

/** What these webhooks are to be told of a commit, in the order of its changes. */
export function messagesOf(commit: Commit, webhooks: readonly Webhook[], ask: AskChange): NewMessage[] {
  const listening = webhooks.filter(
    ({dataset, isDisabledByUser}) => !isDisabledByUser && (dataset === '*' || dataset === commit.dataset),
  )
  return commit.changes.flatMap((change) =>
    listening
      .filter((webhook) => concerns(webhook, change))
      .flatMap((webhook) => messageOf(commit, change, webhook, ask)),
  )
}

function concerns({includeDrafts, includeAllVersions, rule}: Webhook, change: DocumentChange): boolean {
  const {id} = change
  if (isDraftId(id) && !includeDrafts) return false
  if ((isVersionId(id) || id.startsWith('_.')) && !includeAllVersions) return false
  return rule.on.includes(operationOf(change))
}

function messageOf(commit: Commit, change: DocumentChange, webhook: Webhook, ask: AskChange): NewMessage[] {
  const operation = operationOf(change)
  const message = {
    webhook: webhook.id,
    publishedId: publishedIdOf(change.id),
    idempotencyKey: keyOf(webhook.id, commit.dataset, commit.transactionId, change.id),
    headers: {
      'sanity-webhook-id': webhook.id,
      'sanity-dataset': commit.dataset,
      'sanity-document-id': change.id,
      'sanity-operation': operation,
      'sanity-transaction-id': commit.transactionId,
      'sanity-transaction-time': commit.timestamp,
    },
  }
  const {filter, projection} = webhook.rule
  try {
    if (filter?.trim() && ask(commit.dataset, filter, change) !== true) return []
    const told = projection?.trim() ? ask(commit.dataset, projection, change) : (change.after ?? change.before)
    return [{...message, body: JSON.stringify(told ?? null)}]
  } catch (error) {
    // A rule that fails must not stop the editor who happened to change the document.
    const failure = `The rule could not be evaluated: ${error instanceof Error ? error.message : String(error)}`
    return [{...message, body: 'null', failure}]
  }
}

function operationOf({before, after}: DocumentChange): Operation {
  if (!before) return 'create'
  return after ? 'update' : 'delete'
}

/** The same however often the message is sent, so that its receiver may know it again. */
function keyOf(...facts: string[]): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url')
}
