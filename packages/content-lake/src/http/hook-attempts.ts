import type {Handler} from '../lake.ts'
import {ContentLakeError} from '../errors.ts'
import type {Attempt} from '../webhooks/webhook-store.ts'
import {assertProject} from './assert-project.ts'
import {hookNamed} from './told-hook.ts'

const latest = 1000

/** `GET /hooks/projects/:project/:hook/attempts`: the latest first. */
export const hookAttempts: Handler = (context) => {
  const {id} = hookNamed(context)
  return Response.json(context.lake.webhooks.store.attempts(id, latest).map(told))
}

/** `GET /hooks/projects/:project/attempts/:attempt` */
export const hookAttempt: Handler = (context) => {
  assertProject(context)
  const id = context.params.attempt ?? ''
  const attempt = context.lake.webhooks.store.attempt(Number(id))
  if (!attempt) throw new ContentLakeError('notFound', `There is no attempt "${id}"`)
  return Response.json(told(attempt))
}

function told({id, message, ...attempt}: Attempt) {
  return {
    id: String(id),
    messageId: String(message),
    inProgress: false,
    isFailure: attempt.failureReason !== null,
    ...attempt,
    updatedAt: attempt.createdAt,
  }
}
