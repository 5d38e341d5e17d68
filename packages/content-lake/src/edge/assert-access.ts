import type {Identity} from '../access/identity.ts'
import {ContentLakeError} from '../errors.ts'
import type {Access} from '../routes.ts'

/** @throws ContentLakeError unauthorized for those who are not signed in, forbidden for those whose role is too low */
export function assertAccess(identity: Identity, access: Access) {
  if (access === 'anyone' || identity.kind === 'system') return
  if (identity.kind === 'anonymous') throw new ContentLakeError('unauthorized', 'Unauthorized - Session not found')
  if (access === 'administrator' && identity.role !== 'administrator') {
    throw new ContentLakeError('forbidden', `This is for administrators; your role is "${identity.role}"`)
  }
}
