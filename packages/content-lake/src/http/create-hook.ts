import {z} from 'zod'
import {parseWebhook} from '../webhooks/webhook.ts'
import type {Handler} from '../lake.ts'
import {assertProject} from './assert-project.ts'
import {assertRules} from './hook-rules.ts'
import {jsonBody} from './json-body.ts'
import {toldHook} from './told-hook.ts'

/** `POST /hooks/projects/:project` */
export const createHook: Handler = async (context) => {
  assertProject(context)
  const {lake, request} = context
  const input = parseWebhook(await jsonBody(request, z.unknown()))
  assertRules(input, lake)
  return Response.json(toldHook(lake.webhooks.store.create(input), context), {status: 201})
}
