import type {Handler} from '../lake.ts'
import {assertProject} from './assert-project.ts'

const noLimit = 1_000_000

/** `GET /projects/:project/new-content-release-allowed`: a lake of one's own limits nobody's releases. */
export const newContentReleaseAllowed: Handler = (context) => {
  assertProject(context)
  return Response.json({
    data: {
      orgActiveReleaseCount: 0,
      orgMeteredActiveReleaseCount: 0,
      defaultOrgActiveReleaseLimit: noLimit,
      orgActiveReleaseLimit: noLimit,
      datasetReleaseLimit: noLimit,
    },
  })
}
