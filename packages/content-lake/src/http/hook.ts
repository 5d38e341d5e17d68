import type {Handler} from '../lake.ts'
import {hookNamed, toldHook} from './told-hook.ts'

/** `GET /hooks/projects/:project/:hook` */
export const hook: Handler = (context) => Response.json(toldHook(hookNamed(context), context))
