import type {Handler} from '../lake.ts'
import {assertProject} from './assert-project.ts'
import {datasetNamed} from './dataset-named.ts'

/** `DELETE /projects/:project/datasets/:dataset`: the dataset with all its documents and their history. */
export const deleteDataset: Handler = (context) => {
  assertProject(context)
  context.lake.store.deleteDataset(datasetNamed(context).name)
  return Response.json({deleted: true})
}
