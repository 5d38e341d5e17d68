import {z} from 'zod'
import type {Handler} from '../lake.ts'
import {parseWebhook} from '../webhooks/webhook.ts'
import {assertRules} from './hook-rules.ts'
import {jsonBody} from './json-body.ts'
import {hookNamed, toldHook} from './told-hook.ts'

/** `PATCH /hooks/projects/:project/:hook`: changes what is sent, and leaves the rest. */
export const editHook: Handler = async (context) => {
  const {id, createdAt, updatedAt, ...known} = hookNamed(context)
  const {lake, request} = context
  const input = parseWebhook(await jsonBody(request, z.unknown()), known)
  assertRules(input, lake)
  const webhook = lake.webhooks.store.update(id, input)
  return Response.json(webhook && toldHook(webhook, context))
}
