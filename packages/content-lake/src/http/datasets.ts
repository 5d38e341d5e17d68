import type {DatasetInfo} from '../documents/document-store.ts'
import type {Handler} from '../lake.ts'
import {assertProject} from './assert-project.ts'

/**
 * `GET /projects/:project/datasets`: the content datasets, or with `?datasetProfile=comments&addonFor=…` the add-on
 * dataset that holds comments and tasks of one.
 */
export const datasets: Handler = (context) => {
  assertProject(context)
  const {lake, url} = context
  const profile = url.searchParams.get('datasetProfile')
  const addonFor = url.searchParams.get('addonFor')
  const wanted = lake.store
    .datasets()
    .filter((dataset) =>
      profile === null && addonFor === null
        ? dataset.addonFor === undefined
        : (profile === null || dataset.datasetProfile === profile) &&
          (addonFor === null || dataset.addonFor === addonFor),
    )
  return Response.json(wanted.map(describe))
}

function describe({name, aclMode, createdAt, addonFor, datasetProfile}: DatasetInfo) {
  return {
    name,
    aclMode,
    createdAt,
    createdByUserId: null,
    addonFor: addonFor ?? null,
    datasetProfile: datasetProfile ?? 'content',
    tags: [],
  }
}
