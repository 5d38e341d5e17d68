import type {Handler, Lake, RequestContext} from '../lake.ts'
import {assertProject} from './assert-project.ts'
import {enabledFeatures} from './features.ts'
import {roleInfo} from './users-me.ts'

/** `GET /projects/:project`: the one project that this lake holds. */
export const project: Handler = (context) => {
  assertProject(context)
  return Response.json(describeProject(context))
}

/** `GET /projects`: a list of one. */
export const projects: Handler = (context) => Response.json([describeProject(context)])

function describeProject({lake, identity, url}: RequestContext) {
  const {accounts, store} = lake
  const [createdAt] = [...store.datasets(), ...accounts.users(), ...accounts.robots()].map((of) => of.createdAt).sort()
  const {projectId} = lake.config
  return {
    id: projectId,
    displayName: projectId,
    createdAt,
    // No organisation: with one the Studio would look for media libraries and agents, which a lake does not have.
    organizationId: null,
    studioHost: null,
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    metadata: {},
    maxRetentionDays: 365,
    activityFeedEnabled: false,
    pendingInvites: 0,
    ...(url.searchParams.get('includeFeatures') !== 'false' && {features: enabledFeatures}),
    ...(url.searchParams.get('includeMembers') !== 'false' && {members: members(lake, identity)}),
  }
}

function members({accounts}: Lake, identity: RequestContext['identity']) {
  const isCurrentUser = (id: string) =>
    identity.kind !== 'anonymous' && identity.kind !== 'system' && identity.id === id
  return [
    ...accounts.users().map((user) => ({...user, isRobot: false})),
    ...accounts.robots().map((robot) => ({...robot, isRobot: true})),
  ].map(({id, role, isRobot, createdAt}) => ({
    id,
    role,
    roles: [roleInfo(role, accounts.customRoles())],
    isRobot,
    isCurrentUser: isCurrentUser(id),
    createdAt,
  }))
}
