import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import type {KeyValue} from './accounts.ts'

const keyValueRow = z
  .object({key: z.string(), value: z.string(), modified_at: z.string()})
  .transform(({key, value, modified_at}): KeyValue => ({key, value: JSON.parse(value), modifiedAt: modified_at}))

/** What the Studio remembers for a person: the order of a list, a dismissed hint. */
export function sqliteKeyValues(database: DatabaseSync) {
  const find = database.prepare('select * from key_value where user_id = ? and key = ?')
  const upsert = database.prepare(
    `insert into key_value (user_id, key, value, modified_at) values (?, ?, ?, ?)
     on conflict (user_id, key) do update set value = excluded.value, modified_at = excluded.modified_at`,
  )
  return {
    keyValues: (userId: string, keys: readonly string[]) =>
      keys.flatMap((key) => keyValueRow.optional().parse(find.get(userId, key)) ?? []),
    setKeyValue(userId: string, key: string, value: unknown): KeyValue {
      const modifiedAt = new Date().toISOString()
      upsert.run(userId, key, JSON.stringify(value ?? null), modifiedAt)
      return {key, value, modifiedAt}
    },
  }
}
