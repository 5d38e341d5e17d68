import type {CustomRole} from '../access/custom-role.ts'
import {roles, type Identity, type Role} from '../access/identity.ts'
import {ContentLakeError} from '../errors.ts'
import type {Handler} from '../lake.ts'

/** `GET /users/me`: who the session or token belongs to. Without one a 401, on which the Studio shows its sign-in. */
export const usersMe: Handler = ({identity, lake}) => {
  const {id, name, email, role, provider} = personOf(identity)
  return Response.json({
    id,
    name,
    email,
    profileImage: null,
    provider,
    role,
    roles: [roleInfo(role, lake.accounts.customRoles())],
    projectId: lake.config.projectId,
  })
}

function personOf(identity: Identity) {
  if (identity.kind === 'user') {
    return {id: identity.id, name: identity.displayName, email: identity.email, role: identity.role, provider: 'lake'}
  }
  if (identity.kind === 'robot') {
    return {id: identity.id, name: identity.label, email: '', role: identity.role, provider: 'sanity-token'}
  }
  throw new ContentLakeError('unauthorized', 'Unauthorized - Session not found')
}

const descriptions: Record<Role, string> = {
  administrator: 'Reads and writes everything; manages users, tokens and datasets',
  editor: 'Reads everything; writes and publishes content',
  contributor: 'Reads everything; writes drafts and release versions',
  viewer: 'Reads everything, drafts included; writes nothing',
}

/** A role as Sanity's API tells of it, also one that the project made itself. */
export function roleInfo(name: string, custom: readonly CustomRole[]) {
  const own = custom.find((role) => role.name === name)
  const known = roles.find((role) => role === name)
  return {
    name,
    title: own?.title ?? name.charAt(0).toUpperCase() + name.slice(1),
    description: own?.description ?? (known === undefined ? '' : descriptions[known]),
  }
}
