import {z} from 'zod'
import {ContentLakeError} from '../errors.ts'
import type {Handler} from '../lake.ts'
import {assertProject} from './assert-project.ts'
import {jsonBody} from './json-body.ts'

const body = z.object({aclMode: z.enum(['public', 'private']).default('public')}).default({aclMode: 'public'})
const validName = /^[a-z0-9][a-z0-9_-]{0,63}$/

/** `PUT /projects/:project/datasets/:dataset` */
export const createDataset: Handler = async (context) => {
  assertProject(context)
  const {lake, params, request} = context
  const name = params.dataset ?? ''
  if (!validName.test(name)) {
    throw new ContentLakeError(
      'invalidRequest',
      `"${name}" cannot be a dataset's name: use lower-case letters, digits, "-" and "_", such as "production"`,
    )
  }
  const {aclMode} = await jsonBody(request, body)
  const {createdAt} = lake.store.createDataset({name, aclMode})
  return Response.json({datasetName: name, aclMode, createdAt})
}
