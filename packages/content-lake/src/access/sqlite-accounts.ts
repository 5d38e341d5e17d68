import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import {ContentLakeError} from '../errors.ts'
import type {Accounts, User} from './accounts.ts'
import {sqliteKeyValues} from './sqlite-key-values.ts'
import {sqliteOneTimeSecrets} from './sqlite-one-time-secrets.ts'
import {sqliteRobots} from './sqlite-robots.ts'
import {sqliteRoles, type SqliteRoles} from './sqlite-roles.ts'
import {sqliteSessions} from './sqlite-sessions.ts'
import {hashPassword, passwordMatches} from './password.ts'
import {isSecretOf, mintId} from './secret.ts'

/** Accounts in the lake's own file. Reads it anew each time: the command line may change it while the lake serves. */
export function sqliteAccounts(database: DatabaseSync): Accounts {
  const {columnsOf, grantsOf, ...roles} = sqliteRoles(database)
  const sessions = sqliteSessions(database, {columnsOf, grantsOf, ...roles})
  const robots = sqliteRobots(database, {columnsOf, grantsOf, ...roles})
  const oneTime = sqliteOneTimeSecrets(database)
  const people = sqliteUsers(database, columnsOf)
  return {
    ...people,
    ...roles,
    ...sessions,
    ...robots,
    ...sqliteKeyValues(database),
    identify: (secret) =>
      isSecretOf('lake-robot', secret) ? robots.identifyRobot(secret) : sessions.identifySession(secret),
    mintOneTime: oneTime.mint,
    peekOneTime: (purpose, secret) => people.user(oneTime.holder(purpose, secret) ?? ''),
    takeOneTime: (purpose, secret) => people.user(oneTime.take(purpose, secret) ?? ''),
    async setPassword(userId, password) {
      await people.setPassword(userId, password)
      sessions.endSessionsOf(userId)
    },
  }
}

const userRow = z
  .object({
    id: z.string(),
    email: z.string(),
    display_name: z.string(),
    role: z.string(),
    custom_role: z.string().nullable(),
    created_at: z.string(),
  })
  .transform(({display_name, created_at, custom_role, role, ...row}): User => ({
    ...row,
    role: custom_role ?? role,
    displayName: display_name,
    createdAt: created_at,
  }))

function sqliteUsers(database: DatabaseSync, columnsOf: SqliteRoles['columnsOf']) {
  const all = database.prepare('select * from user order by created_at, id')
  const byId = database.prepare('select * from user where id = ?')
  const byEmail = database.prepare('select * from user where email = ?')
  const insert = database.prepare(
    'insert into user (id, email, display_name, role, custom_role, password_hash, created_at) values (?, ?, ?, ?, ?, ?, ?)',
  )
  const updatePassword = database.prepare('update user set password_hash = ? where id = ?')

  const updateRole = database.prepare('update user set role = ?, custom_role = ? where id = ?')
  const remove = database.prepare('delete from user where id = ?')

  const find = (row: unknown) => userRow.optional().parse(row)
  const userByEmail = (email: string) => find(byEmail.get(email.trim()))

  return {
    users: () => z.array(userRow).parse(all.all()),
    user: (id: string) => find(byId.get(id)),
    userByEmail,

    async addUser({email, displayName, role, password}: Parameters<Accounts['addUser']>[0]): Promise<User> {
      if (userByEmail(email)) throw new ContentLakeError('invalidRequest', `There is a user with the e-mail ${email}`)
      const columns = columnsOf(role)
      const user = {id: mintId('p'), email: email.trim(), displayName, role, createdAt: new Date().toISOString()}
      const hash = password === undefined ? null : await hashPassword(password)
      insert.run(user.id, user.email, displayName, columns.role, columns.custom, hash, user.createdAt)
      return user
    },

    setRole(userId: string, name: string) {
      const {role, custom} = columnsOf(name)
      return Number(updateRole.run(role, custom, userId).changes) > 0
    },
    removeUser: (userId: string) => Number(remove.run(userId).changes) > 0,

    async setPassword(userId: string, password: string) {
      updatePassword.run(await hashPassword(password), userId)
    },

    async verifyPassword(email: string, password: string) {
      const row = byEmail.get(email.trim())
      const hash = z.string().optional().catch(undefined).parse(row?.password_hash)
      return (await passwordMatches(password, hash)) ? find(row) : undefined
    },
  }
}
