import {z} from 'zod'
import type {Handler} from '../lake.ts'
import {assertProject} from './assert-project.ts'
import {datasetNamed} from './dataset-named.ts'
import {jsonBody} from './json-body.ts'

const body = z.object({aclMode: z.enum(['public', 'private'])})

/** `PATCH /projects/:project/datasets/:dataset`: makes a dataset public or private. */
export const editDataset: Handler = async (context) => {
  assertProject(context)
  const {name} = datasetNamed(context)
  const {aclMode} = context.lake.store.editDataset(name, await jsonBody(context.request, body))
  return Response.json({datasetName: name, aclMode})
}
