import {roles} from '../access/identity.ts'
import type {Handler} from '../lake.ts'
import {assertProject} from './assert-project.ts'
import {roleInfo} from './users-me.ts'

/** `GET /projects/:project/roles` */
export const projectRoles: Handler = (context) => {
  assertProject(context)
  return Response.json(
    roles.map((role) => ({...roleInfo(role), isRootRole: false, appliesToUsers: true, appliesToRobots: true})),
  )
}
