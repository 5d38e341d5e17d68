import {ContentLakeError} from '../errors.ts'
import type {Handler} from '../lake.ts'
import {hookNamed} from './told-hook.ts'

/** `POST /hooks/projects/:project/:hook/messages/:message/resend`: sends what was delivered or given up once more. */
export const resendHookMessage: Handler = (context) => {
  const {id} = hookNamed(context)
  const {webhooks} = context.lake
  const message = context.params.message ?? ''
  if (!webhooks.store.resend(id, Number(message))) {
    throw new ContentLakeError('notFound', `Webhook "${id}" has no message "${message}" that is delivered or given up`)
  }
  webhooks.wake()
  return Response.json({id: message, status: 'pending'})
}
