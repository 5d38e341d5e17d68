import {ContentLakeError} from '../errors.ts'
import type {RequestContext} from '../lake.ts'
import type {Webhook} from '../webhooks/webhook.ts'
import {assertProject} from './assert-project.ts'

/** A webhook as it is told to clients: whether it has a secret, and never the secret. */
export function toldHook({secret, ...webhook}: Webhook, {lake}: RequestContext) {
  return {
    ...webhook,
    projectId: lake.config.projectId,
    hasSecret: secret !== null,
    isDisabled: webhook.isDisabledByUser,
  }
}

/** @throws ContentLakeError notFound when the path names another project or no webhook of this one */
export function hookNamed(context: RequestContext): Webhook {
  assertProject(context)
  const id = context.params.hook ?? ''
  const webhook = context.lake.webhooks.store.find(id)
  if (webhook) return webhook
  throw new ContentLakeError(
    'notFound',
    `There is no webhook "${id}"; GET /hooks/projects/:project lists those there are`,
  )
}
