import type {Handler} from '../lake.ts'
import {assertProject} from './assert-project.ts'
import {toldHook} from './told-hook.ts'

/** `GET /hooks/projects/:project` */
export const hooks: Handler = (context) => {
  assertProject(context)
  return Response.json(context.lake.webhooks.store.all().map((webhook) => toldHook(webhook, context)))
}
