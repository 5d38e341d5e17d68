import type {RobotToken, User} from '../access/accounts.ts'
import {ContentLakeError} from '../errors.ts'
import type {Handler, RequestContext} from '../lake.ts'
import {assertProject} from './assert-project.ts'
import {describeUser} from './users.ts'

/** `GET /access/project/:project/users`: the people who have a role in the project, as Sanity's SDK asks. */
export const accessUsers: Handler = (context) => {
  assertProject(context)
  const data = context.lake.accounts.users().map((user) => describe(context, user))
  return Response.json({data, totalCount: data.length, nextCursor: null})
}

/** `GET /access/project/:project/users/:user`: who stands behind an id of a document, a comment or a presence. */
export const accessUser: Handler = (context) => {
  assertProject(context)
  const {accounts} = context.lake
  const {user: id = ''} = context.params
  const found = accounts.user(id) ?? accounts.robots().find((robot) => robot.id === id)
  if (found) return Response.json(describe(context, found))
  throw new ContentLakeError('notFound', `There is no user with the id "${id}"`)
}

function describe({lake, identity}: RequestContext, one: User | RobotToken) {
  const {id, role, createdAt} = one
  const robot = {id, imageUrl: null, createdAt, updatedAt: createdAt}
  const profile = 'email' in one ? describeUser(one, identity) : {...robot, displayName: one.label}
  const membership = {resourceType: 'project', resourceId: lake.config.projectId, roleNames: [role], addedAt: createdAt}
  return {sanityUserId: id, profile, memberships: [membership]}
}
