import {z} from 'zod'
import type {Handler} from '../lake.ts'
import {searchParams} from './search-params.ts'

const filter = z.object({
  actor: z.string().optional(),
  dataset: z.string().optional(),
  since: z.iso.datetime({offset: true}).optional(),
  before: z.coerce.number().int().optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
})

/** `GET /audit?actor=…&dataset=…&since=…`: who changed and who read what, newest first; `before` asks for the next page. */
export const audit: Handler = ({lake, url}) => {
  const {since, ...asked} = searchParams(url, filter)
  const entries = lake.audit.entries({...asked, since: since && new Date(since).toISOString()})
  return Response.json({entries, before: entries.length === asked.limit ? entries.at(-1)?.id : null})
}
