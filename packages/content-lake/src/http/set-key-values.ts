import {z} from 'zod'
import {authorOf} from '../access/identity.ts'
import type {Handler} from '../lake.ts'
import {jsonBody} from './json-body.ts'

const pairs = z.array(z.object({key: z.string().min(1).max(500), value: z.unknown()})).max(100)

/** `PUT /users/me/keyvalue`: stores pairs for this person and answers with them. */
export const setKeyValues: Handler = async ({identity, lake, request}) => {
  const stored = await jsonBody(request, pairs)
  return Response.json(stored.map(({key, value}) => lake.accounts.setKeyValue(authorOf(identity), key, value)))
}
