import type {Handler} from '../lake.ts'
import {assertProject} from './assert-project.ts'
import {datasetNamed} from './dataset-named.ts'

/**
 * `DELETE /projects/:project/datasets/:dataset`: the dataset with all its documents, their history, and the bytes of
 * assets that no other dataset has.
 */
export const deleteDataset: Handler = async (context) => {
  assertProject(context)
  const {store, assets, log} = context.lake
  const {name} = datasetNamed(context)
  store.deleteDataset(name)
  // The dataset is gone in any case; bytes that stay are removed with the next dataset.
  await assets
    .removeUnreferenced()
    .catch((error: unknown) =>
      log.error({err: error, dataset: name}, 'bytes of a deleted dataset could not be removed'),
    )
  return Response.json({deleted: true})
}
