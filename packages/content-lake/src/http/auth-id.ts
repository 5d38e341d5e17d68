import {authorOf} from '../access/identity.ts'
import type {Handler} from '../lake.ts'

/** `GET /auth/id`: whether the caller is signed in at all, as cheaply as possible. */
export const authId: Handler = ({identity}) => Response.json({id: authorOf(identity)})
