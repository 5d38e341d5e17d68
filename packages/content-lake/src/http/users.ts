import type {User} from '../access/accounts.ts'
import {authorOf, lakeAuthor, type Identity} from '../access/identity.ts'
import {ContentLakeError} from '../errors.ts'
import type {Handler} from '../lake.ts'

/** `GET /users/:ids`: the people and robots behind ids, and the lake itself. One id: an object; several: an array, null for the unknown. */
export const users: Handler = ({identity, lake, params: {ids = ''}}) => {
  const wanted = ids.split(',').map((id) => (id === 'me' ? authorOf(identity) : id))
  const robots = new Map(lake.accounts.robots().map((robot) => [robot.id, robot]))
  const found = wanted.map((id) => {
    if (id === lakeAuthor.id) return {...lakeAuthor, imageUrl: null, isRobot: true}
    const user = lake.accounts.user(id)
    if (user) return describeUser(user, identity)
    const robot = robots.get(id)
    return robot ? {id, displayName: robot.label, imageUrl: null, createdAt: robot.createdAt, isRobot: true} : null
  })
  if (found.length > 1) return Response.json(found)
  if (!found[0]) throw new ContentLakeError('notFound', `There is no user with the id "${ids}"`)
  return Response.json(found[0])
}

/** @returns a person as others may know them */
export function describeUser(user: User, asker: Identity) {
  return {
    id: user.id,
    displayName: user.displayName,
    // Editors see each other's names; addresses are for administrators and their owners.
    ...(mayKnowAddress(user, asker) && {email: user.email}),
    imageUrl: null,
    createdAt: user.createdAt,
    // Sanity's SDK takes a person without this for one who is still being looked up.
    updatedAt: user.createdAt,
    isCurrentUser: asker.kind === 'user' && asker.id === user.id,
  }
}

function mayKnowAddress(user: User, asker: Identity) {
  return asker.kind === 'user' && (asker.id === user.id || asker.role === 'administrator')
}
