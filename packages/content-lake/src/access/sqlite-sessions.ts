import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import type {Session} from './accounts.ts'
import type {Identity} from './identity.ts'
import type {SqliteRoles} from './sqlite-roles.ts'
import {hashSecret, mintId, mintSecret} from './secret.ts'

const lifetime = 30 * 24 * 60 * 60 * 1000

const sessionRow = z
  .object({
    session_id: z.string(),
    id: z.string(),
    email: z.string(),
    display_name: z.string(),
    role: z.string(),
    custom_role: z.string().nullable(),
  })
  .transform(({session_id, display_name, custom_role, role, ...user}) => ({
    kind: 'user' as const,
    ...user,
    role: custom_role ?? role,
    custom: custom_role !== null,
    displayName: display_name,
    sessionId: session_id,
  }))

/** Sessions of people: bearers of the secret are that person until the session expires or is ended. */
export function sqliteSessions(database: DatabaseSync, {grantsOf}: SqliteRoles) {
  const insert = database.prepare(
    'insert into session (id, secret_hash, user_id, created_at, expires_at) values (?, ?, ?, ?, ?)',
  )
  const holder = database.prepare(
    `select session.id as session_id, user.id, email, display_name, role, custom_role
     from session join user on user.id = user_id where secret_hash = ? and expires_at > ?`,
  )
  const alive = database.prepare('select 1 from session where id = ? and expires_at > ?')
  const end = database.prepare('delete from session where id = ?')
  const endAll = database.prepare('delete from session where user_id = ?')
  const sweep = database.prepare('delete from session where expires_at <= ?')

  return {
    startSession(userId: string): Session {
      const now = new Date()
      sweep.run(now.toISOString())
      const expiresAt = new Date(now.getTime() + lifetime).toISOString()
      const session = {id: mintId('s'), secret: mintSecret('lake-session'), expiresAt}
      insert.run(session.id, hashSecret(session.secret), userId, now.toISOString(), expiresAt)
      return session
    },
    endSession(sessionId: string) {
      end.run(sessionId)
    },
    hasSession: (sessionId: string) => alive.get(sessionId, new Date().toISOString()) !== undefined,
    endSessionsOf(userId: string) {
      endAll.run(userId)
    },
    identifySession(secret: string): Identity | undefined {
      const found = sessionRow.optional().parse(holder.get(hashSecret(secret), new Date().toISOString()))
      if (!found) return undefined
      const {custom, ...user} = found
      return {...user, ...(custom && {grants: grantsOf(user.role)})}
    },
  }
}
