import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import type {RobotToken} from './accounts.ts'
import {roles, type Identity} from './identity.ts'
import {hashSecret, mintId, mintSecret} from './secret.ts'

const robotRow = z
  .object({id: z.string(), label: z.string(), role: z.enum(roles), created_at: z.string()})
  .transform(({created_at, ...row}): RobotToken => ({...row, createdAt: created_at}))

/** Tokens for programs, such as the site that reads drafts for a preview. */
export function sqliteRobots(database: DatabaseSync) {
  const all = database.prepare('select * from robot order by created_at, id')
  const holder = database.prepare('select * from robot where secret_hash = ?')
  const byId = database.prepare('select 1 from robot where id = ?')
  const insert = database.prepare('insert into robot (id, secret_hash, label, role, created_at) values (?, ?, ?, ?, ?)')
  const remove = database.prepare('delete from robot where id = ?')

  return {
    robots: () => z.array(robotRow).parse(all.all()),
    createRobot({label, role}: Pick<RobotToken, 'label' | 'role'>) {
      const robot = {id: mintId('r'), label, role, createdAt: new Date().toISOString()}
      const secret = mintSecret('lake-robot')
      insert.run(robot.id, hashSecret(secret), label, role, robot.createdAt)
      return {...robot, secret}
    },
    hasRobot: (id: string) => byId.get(id) !== undefined,
    revokeRobot: (id: string) => Number(remove.run(id).changes) > 0,
    identifyRobot(secret: string): Identity | undefined {
      const robot = robotRow.optional().parse(holder.get(hashSecret(secret)))
      return robot && {kind: 'robot', id: robot.id, label: robot.label, role: robot.role}
    },
  }
}
