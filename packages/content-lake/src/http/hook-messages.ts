import type {Handler} from '../lake.ts'
import type {Message} from '../webhooks/webhook-store.ts'
import {hookNamed} from './told-hook.ts'

const latest = 500
const statusOf: Record<Message['state'], string> = {waiting: 'pending', delivered: 'success', dead: 'failure'}

/** `GET /hooks/projects/:project/:hook/messages`: the latest first; `failure` are dead letters. */
export const hookMessages: Handler = (context) => {
  const {id} = hookNamed(context)
  return Response.json(
    context.lake.webhooks.store.messages(id, latest).map((message) => told(message, context.lake.config)),
  )
}

function told(message: Message, {projectId}: {projectId: string}) {
  const {id, webhook, headers, body, createdAt, state, attempts, nextAt, idempotencyKey} = message
  return {
    id: String(id),
    projectId,
    hookId: webhook,
    dataset: headers['sanity-dataset'],
    documentId: headers['sanity-document-id'],
    operation: headers['sanity-operation'],
    status: statusOf[state],
    resultCode: null,
    failureCount: state === 'delivered' ? attempts - 1 : attempts,
    idempotencyKey,
    createdAt,
    ...(state === 'waiting' && {nextAttemptAt: nextAt}),
    payload: body,
  }
}
