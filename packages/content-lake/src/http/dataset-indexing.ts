import type {Handler} from '../lake.ts'
import {assertProject} from './assert-project.ts'
import {datasetNamed} from './dataset-named.ts'

/** `GET /projects/:project/datasets/:dataset/settings/indexing`: how deep the Studio's search may look. */
export const datasetIndexing: Handler = (context) => {
  assertProject(context)
  datasetNamed(context)
  return Response.json({settings: {partialIndexSettings: {maxFieldDepth: 20}}})
}
