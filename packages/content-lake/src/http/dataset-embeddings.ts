import {z} from 'zod'
import {ContentLakeError} from '../errors.ts'
import type {Handler, RequestContext} from '../lake.ts'
import {assertProject} from './assert-project.ts'
import {datasetNamed} from './dataset-named.ts'
import {jsonBody} from './json-body.ts'

/** `GET /projects/:project/datasets/:dataset/settings/embeddings`: off, always. */
export const datasetEmbeddings: Handler = (context) => answer(context)

/** `PUT …/settings/embeddings`: may be turned off, which they are. */
export const editDatasetEmbeddings: Handler = async (context) => {
  const {enabled} = await jsonBody(context.request, z.object({enabled: z.boolean()}))
  if (!enabled) return answer(context)
  throw new ContentLakeError(
    'unprocessable',
    'This lake makes no embeddings: search by words with `match` or text::query',
  )
}

function answer(context: RequestContext) {
  assertProject(context)
  datasetNamed(context)
  return Response.json({enabled: false, status: 'disabled'})
}
