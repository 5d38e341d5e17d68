import {z} from 'zod'
import type {RobotToken} from '../access/accounts.ts'
import {ContentLakeError} from '../errors.ts'
import type {Handler, RequestContext} from '../lake.ts'
import {assertProject} from './assert-project.ts'
import {jsonBody} from './json-body.ts'

const newRobot = z.object({
  label: z.string().trim().min(1).max(200),
  memberships: z
    .array(z.object({resourceType: z.literal('project'), resourceId: z.string(), roleNames: z.tuple([z.string()])}))
    .length(1, 'a token has one role in this project'),
  expiresAt: z.iso.datetime({offset: true}).optional(),
})

/** `GET /access/project/:project/robots`: the tokens of programs; not the secrets, which the lake does not have. */
export const robots: Handler = (context) => {
  assertProject(context)
  const data = context.lake.accounts.robots().map((robot) => described(context, robot))
  return Response.json({data, nextCursor: null, totalCount: data.length})
}

/** `POST /access/project/:project/robots`: makes a token and answers with it, this once. */
export const createRobot: Handler = async (context) => {
  assertProject(context)
  const {label, memberships, expiresAt} = await jsonBody(context.request, newRobot)
  const role = memberships[0]?.roleNames[0] ?? ''
  const expiry = expiresAt && new Date(expiresAt).toISOString()
  const {secret, ...robot} = context.lake.accounts.createRobot({label, role, expiresAt: expiry})
  return Response.json({...described(context, robot), token: secret}, {status: 201})
}

/** `DELETE /access/project/:project/robots/:robot`: from now on its token is nobody's. */
export const deleteRobot: Handler = (context) => {
  assertProject(context)
  const {lake, params} = context
  if (lake.accounts.revokeRobot(params.robot ?? '')) return new Response(null, {status: 204})
  throw new ContentLakeError('notFound', `There is no token with the id "${params.robot}"`)
}

/** `POST /access/robots/me/rotate`: another secret for the token that asks; the one it asked with is worthless. */
export const rotateRobot: Handler = (context) => {
  const {identity, lake} = context
  const rotated = identity.kind === 'robot' ? lake.accounts.rotateRobot(identity.id) : undefined
  if (!rotated) throw new ContentLakeError('forbidden', 'Only a token can be rotated, and only by itself')
  const {secret, ...robot} = rotated
  return Response.json({...described(context, robot), token: secret})
}

function described({lake}: RequestContext, {id, label, role, createdAt, expiresAt}: RobotToken) {
  const membership = {resourceType: 'project', resourceId: lake.config.projectId, roleNames: [role], addedAt: createdAt}
  return {id, label, createdAt, expiresAt: expiresAt ?? null, memberships: [membership]}
}
