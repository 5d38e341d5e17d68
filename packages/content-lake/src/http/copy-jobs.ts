import {z} from 'zod'
import type {Handler} from '../lake.ts'
import {assertProject} from './assert-project.ts'
import {searchParams} from './search-params.ts'

const page = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(10),
})

/** `GET /projects/:project/datasets/copy`: copies of datasets, done and under way, newest first. */
export const copyJobs: Handler = (context) => {
  assertProject(context)
  return Response.json(context.lake.copies.list(searchParams(context.url, page)))
}
