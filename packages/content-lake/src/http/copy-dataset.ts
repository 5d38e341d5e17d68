import {z} from 'zod'
import type {Handler} from '../lake.ts'
import {assertProject} from './assert-project.ts'
import {datasetNamed} from './dataset-named.ts'
import {jsonBody} from './json-body.ts'

const body = z.object({
  targetDataset: z.string(),
  skipHistory: z.boolean().default(false),
  skipContentReleases: z.boolean().default(false),
})

/** `PUT /projects/:project/datasets/:dataset/copy`: begins to copy a dataset into a new one; the answer names the job. */
export const copyDataset: Handler = async (context) => {
  assertProject(context)
  const {name: sourceDataset, aclMode} = datasetNamed(context)
  const {targetDataset, skipHistory, skipContentReleases} = await jsonBody(context.request, body)
  const job = context.lake.copies.start({
    sourceDataset,
    targetDataset,
    withHistory: !skipHistory,
    withReleases: !skipContentReleases,
  })
  return Response.json({
    datasetName: targetDataset,
    aclMode,
    jobId: job.id,
    message: `Copying "${sourceDataset}" to "${targetDataset}"`,
  })
}
