import type {Handler} from '../lake.ts'
import {assertProject} from './assert-project.ts'

/** `GET /subscriptions/project/:project`: no plan. The studio asks how long history is kept; `null` is for good. */
export const projectSubscription: Handler = (context) => {
  assertProject(context)
  const maxRetentionDays = context.lake.config.historyDays ?? null
  return Response.json({featureTypes: {retention: {features: [{attributes: {maxRetentionDays}}]}}})
}
