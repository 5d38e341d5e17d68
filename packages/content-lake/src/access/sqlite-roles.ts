import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import {ContentLakeError} from '../errors.ts'
import {customRole, type CustomRole, type Grant} from './custom-role.ts'
import {roles as builtIn, type Role} from './identity.ts'

const roleRow = z.object({name: z.string(), title: z.string(), description: z.string(), grants: z.string()})

/** Roles of a project's own. */
export function sqliteRoles(database: DatabaseSync) {
  const all = database.prepare('select * from custom_role order by name')
  const byName = database.prepare('select * from custom_role where name = ?')
  const save = database.prepare(
    `insert into custom_role (name, title, description, grants, created_at) values (?, ?, ?, ?, ?)
     on conflict (name) do update set title = excluded.title, description = excluded.description, grants = excluded.grants`,
  )
  const remove = database.prepare('delete from custom_role where name = ?')
  const holders = database.prepare(
    `select email as holder from user where custom_role = ?1 union all select label from robot where custom_role = ?1`,
  )

  return {
    customRoles: () => all.all().map(roleIn),
    saveRole(role: CustomRole) {
      if (isBuiltIn(role.name)) {
        throw new ContentLakeError('invalidRequest', `"${role.name}" is a role of every lake; choose another name`)
      }
      save.run(role.name, role.title, role.description, JSON.stringify(role.grants), new Date().toISOString())
    },
    removeRole(name: string): boolean {
      const held = holders.all(name).map(({holder}) => String(holder))
      if (held.length === 0) return Number(remove.run(name).changes) > 0
      throw new ContentLakeError(
        'invalidRequest',
        `Role "${name}" belongs to ${held.join(', ')}: give them another or remove them first`,
      )
    },
    /** How a role is written down: the built-in one, or its own name beside the least of those. */
    columnsOf(name: string): {role: Role; custom: string | null} {
      if (isBuiltIn(name)) return {role: name, custom: null}
      if (byName.get(name)) return {role: 'viewer', custom: name}
      const known = [...builtIn, ...all.all().map((row) => roleIn(row).name)].join(', ')
      throw new ContentLakeError('invalidRequest', `There is no role "${name}"; there are ${known}`)
    },
    /** What a custom role may do; one that is not there any more may do nothing. */
    grantsOf(name: string): readonly Grant[] {
      const row = byName.get(name)
      return row ? roleIn(row).grants : []
    },
  }
}
export type SqliteRoles = ReturnType<typeof sqliteRoles>

function roleIn(row: unknown): CustomRole {
  const {grants, ...rest} = roleRow.parse(row)
  return customRole.parse({...rest, grants: JSON.parse(grants)})
}

function isBuiltIn(name: string): name is Role {
  return builtIn.some((role) => role === name)
}
