import {authorOf} from '../access/identity.ts'
import type {Handler} from '../lake.ts'

/** `GET /users/me/keyvalue/:keys`: what the Studio remembers for this person; null for what was never set. */
export const keyValues: Handler = ({identity, lake, params: {keys = ''}}) => {
  const wanted = keys.split(',')
  const stored = new Map(lake.accounts.keyValues(authorOf(identity), wanted).map((pair) => [pair.key, pair]))
  return Response.json(wanted.map((key) => stored.get(key) ?? {key, value: null}))
}
