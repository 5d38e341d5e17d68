import type {Handler} from '../lake.ts'
import {hookNamed} from './told-hook.ts'

/** `DELETE /hooks/projects/:project/:hook`: with everything that it still had to tell. */
export const deleteHook: Handler = (context) => {
  const {id} = hookNamed(context)
  context.lake.webhooks.store.remove(id)
  return Response.json({deleted: true, id})
}
