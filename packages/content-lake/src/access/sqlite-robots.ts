import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import type {RobotToken} from './accounts.ts'
import type {Identity} from './identity.ts'
import type {SqliteRoles} from './sqlite-roles.ts'
import {hashSecret, mintId, mintSecret} from './secret.ts'

const robotRow = z
  .object({
    id: z.string(),
    label: z.string(),
    role: z.string(),
    custom_role: z.string().nullable(),
    created_at: z.string(),
    expires_at: z.string().nullable(),
  })
  .transform(({created_at, expires_at, custom_role, role, ...row}): RobotToken & {custom: boolean} => ({
    ...row,
    role: custom_role ?? role,
    custom: custom_role !== null,
    createdAt: created_at,
    ...(expires_at !== null && {expiresAt: expires_at}),
  }))

/** Tokens for programs, such as the site that reads drafts for a preview. */
export function sqliteRobots(database: DatabaseSync, {columnsOf, grantsOf}: SqliteRoles) {
  const all = database.prepare('select * from robot order by created_at, id')
  const unexpired = '(expires_at is null or expires_at > ?)'
  const holder = database.prepare(`select * from robot where secret_hash = ? and ${unexpired}`)
  const byId = database.prepare(`select * from robot where id = ? and ${unexpired}`)
  const insert = database.prepare(
    'insert into robot (id, secret_hash, label, role, custom_role, created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?)',
  )
  const replaceSecret = database.prepare('update robot set secret_hash = ? where id = ?')
  const remove = database.prepare('delete from robot where id = ?')
  const alive = (id: string) => robotRow.optional().parse(byId.get(id, new Date().toISOString()))

  return {
    robots: () =>
      z
        .array(robotRow)
        .parse(all.all())
        .map(({custom, ...robot}) => robot),
    createRobot({label, role, expiresAt}: Pick<RobotToken, 'label' | 'role' | 'expiresAt'>) {
      const robot = {id: mintId('r'), label, role, createdAt: new Date().toISOString(), ...(expiresAt && {expiresAt})}
      const secret = mintSecret('lake-robot')
      const columns = columnsOf(role)
      insert.run(robot.id, hashSecret(secret), label, columns.role, columns.custom, robot.createdAt, expiresAt ?? null)
      return {...robot, secret}
    },
    rotateRobot(id: string) {
      const robot = alive(id)
      if (!robot) return undefined
      const secret = mintSecret('lake-robot')
      replaceSecret.run(hashSecret(secret), id)
      const {custom, ...rest} = robot
      return {...rest, secret}
    },
    hasRobot: (id: string) => alive(id) !== undefined,
    revokeRobot: (id: string) => Number(remove.run(id).changes) > 0,
    identifyRobot(secret: string): Identity | undefined {
      const robot = robotRow.optional().parse(holder.get(hashSecret(secret), new Date().toISOString()))
      if (!robot) return undefined
      const {id, label, role, custom} = robot
      return {kind: 'robot', id, label, role, ...(custom && {grants: grantsOf(role)})}
    },
  }
}
