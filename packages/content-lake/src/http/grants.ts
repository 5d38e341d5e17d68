import type {Handler} from '../lake.ts'
import {assertProject} from './assert-project.ts'

/** `GET /projects/:project/grants`: what the caller may do with the project itself, beside its documents. */
export const grants: Handler = (context) => {
  assertProject(context)
  const {identity} = context
  const role = identity.kind === 'user' || identity.kind === 'robot' ? identity.role : 'viewer'
  const manages = role === 'administrator' ? ['read', 'create', 'update', 'delete'] : ['read']
  return Response.json({
    'sanity.project': grant(manages),
    'sanity.project.members': grant(manages),
    'sanity.project.datasets': grant(manages),
    'sanity.project.roles': grant(['read']),
  })
}

function grant(names: readonly string[]) {
  return [{grants: names.map((name) => ({name, params: []})), config: {}}]
}
