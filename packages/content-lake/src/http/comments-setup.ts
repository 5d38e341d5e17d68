import {assertMayWrite} from '../access/write-grants.ts'
import type {Handler} from '../lake.ts'
import {datasetNamed} from './dataset-named.ts'

const datasetProfile = 'comments'

/** `POST /comments/:dataset/setup`: makes the add-on dataset in which the Studio keeps comments and tasks. */
export const commentsSetup: Handler = (context) => {
  const {name: addonFor} = datasetNamed(context)
  const {identity, lake} = context
  const addon = lake.store
    .datasets()
    .find((dataset) => dataset.addonFor === addonFor && dataset.datasetProfile === datasetProfile)
  if (addon) return Response.json({datasetName: addon.name})
  const name = `${addonFor}-comments`
  assertMayWrite(identity, {name, addonFor}, 'comment', 'create')
  lake.store.createDataset({name, aclMode: 'private', addonFor, datasetProfile})
  return Response.json({datasetName: name})
}
