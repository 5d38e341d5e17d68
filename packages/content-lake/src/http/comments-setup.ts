import type {Handler} from '../lake.ts'
import {datasetNamed} from './dataset-named.ts'

/** `POST /comments/:dataset/setup`: makes the add-on dataset in which the Studio keeps comments and tasks. */
export const commentsSetup: Handler = (context) => {
  const {name} = datasetNamed(context)
  const {store} = context.lake
  const existing = store
    .datasets()
    .find((dataset) => dataset.addonFor === name && dataset.datasetProfile === 'comments')
  const {name: datasetName} =
    existing ??
    store.createDataset({name: `${name}-comments`, aclMode: 'private', addonFor: name, datasetProfile: 'comments'})
  return Response.json({datasetName})
}
