import {z} from 'zod'
import {customRole} from '../access/custom-role.ts'
import {roles} from '../access/identity.ts'
import {ContentLakeError} from '../errors.ts'
import type {Handler, Lake, RequestContext} from '../lake.ts'
import {assertProject} from './assert-project.ts'
import {jsonBody} from './json-body.ts'
import {roleInfo} from './users-me.ts'

/** `GET /projects/:project/roles` */
export const projectRoles: Handler = (context) => {
  assertProject(context)
  return Response.json(described(context.lake))
}

/** `GET /access/project/:project/roles`: the same, in pages, of which there is one. */
export const accessRoles: Handler = (context) => {
  assertProject(context)
  const data = described(context.lake)
  return Response.json({data, nextCursor: null, totalCount: data.length})
}

/** `PUT /projects/:project/roles/:role`: makes a role of the project's own, or changes it. */
export const putRole: Handler = async (context) => {
  const name = nameIn(context)
  const sent = await jsonBody(context.request, z.looseObject({}))
  const parsed = customRole.safeParse({...sent, name})
  if (!parsed.success)
    throw new ContentLakeError('invalidRequest', `The role cannot be: ${z.prettifyError(parsed.error)}`)
  context.lake.accounts.saveRole(parsed.data)
  return Response.json(parsed.data)
}

/** `DELETE /projects/:project/roles/:role`, which nobody may have any more. */
export const deleteRole: Handler = (context) => {
  const name = nameIn(context)
  if (context.lake.accounts.removeRole(name)) return Response.json({deleted: true})
  throw new ContentLakeError('notFound', `There is no role "${name}" of this project's own`)
}

function nameIn(context: RequestContext): string {
  assertProject(context)
  return context.params.role ?? ''
}

function described({accounts}: Lake) {
  const custom = accounts.customRoles()
  const own = custom.map(({name, grants}) => ({...roleInfo(name, custom), isCustom: true, grants}))
  return [...roles.map((name) => ({...roleInfo(name, []), isCustom: false})), ...own].map((role) => ({
    ...role,
    isRootRole: false,
    appliesToUsers: true,
    appliesToRobots: true,
  }))
}
