import {ContentLakeError} from '../errors.ts'
import type {Handler} from '../lake.ts'
import {assertProject} from './assert-project.ts'

/** `GET /projects/:project/cors`: origins that browsers may call from. */
export const corsOrigins: Handler = (context) => {
  assertProject(context)
  const {allowedOrigins, projectId} = context.lake.config
  return Response.json(
    allowedOrigins.map((origin) => ({id: origin, origin, allowCredentials: true, projectId, deletedAt: null})),
  )
}

/** `POST` and `DELETE /projects/:project/cors`: refused. Who may call from a browser is for whoever runs the lake. */
export const changeCorsOrigins: Handler = () => {
  throw new ContentLakeError('forbidden', "Origins are a setting of this lake's server: change LAKE_ALLOWED_ORIGINS")
}
