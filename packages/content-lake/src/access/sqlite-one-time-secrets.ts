import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import type {OneTimePurpose} from './accounts.ts'
import {hashSecret, mintSecret} from './secret.ts'

const minute = 60 * 1000
const kinds = {
  link: {prefix: 'lake-link', lifetime: 60 * minute},
  exchange: {prefix: 'lake-sid', lifetime: 2 * minute},
} as const

const holderRow = z
  .object({user_id: z.string()})
  .optional()
  .transform((row) => row?.user_id)

/** Secrets that work once and soon expire. */
export function sqliteOneTimeSecrets(database: DatabaseSync) {
  const insert = database.prepare(
    'insert into one_time_secret (secret_hash, purpose, user_id, expires_at) values (?, ?, ?, ?)',
  )
  const find = database.prepare(
    'select user_id from one_time_secret where secret_hash = ? and purpose = ? and expires_at > ?',
  )
  // Looking and using up are one statement: of two people with the same link only one gets in.
  const take = database.prepare(
    'delete from one_time_secret where secret_hash = ? and purpose = ? and expires_at > ? returning user_id',
  )
  const sweep = database.prepare('delete from one_time_secret where expires_at <= ?')

  return {
    mint(purpose: OneTimePurpose, userId: string) {
      const {prefix, lifetime} = kinds[purpose]
      sweep.run(new Date().toISOString())
      const secret = mintSecret(prefix)
      const expiresAt = new Date(Date.now() + lifetime).toISOString()
      insert.run(hashSecret(secret), purpose, userId, expiresAt)
      return {secret, expiresAt}
    },
    holder: (purpose: OneTimePurpose, secret: string) =>
      holderRow.parse(find.get(hashSecret(secret), purpose, new Date().toISOString())),
    take: (purpose: OneTimePurpose, secret: string) =>
      holderRow.parse(take.get(hashSecret(secret), purpose, new Date().toISOString())),
  }
}
