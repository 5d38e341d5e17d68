import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import {root} from './config.ts'
import {UserError} from './user-error.ts'

/** Held until this process ends, however that comes: it is the operating system's. */
const claims: DatabaseSync[] = []
const busy = z.object({errcode: z.literal(5)})

/**
 * For who serves what is built in this folder, or builds there: a second build would take the pages away from under the
 * first, which has other addresses or other data. @throws UserError where another process has it
 */
export function claimCheckout(folder = join(root, 'node_modules')): void {
  try {
    const lock = new DatabaseSync(join(folder, '.verite-serving'))
    lock.exec('begin exclusive')
    claims.push(lock)
  } catch (error) {
    // Where nothing may be written nothing can be built either.
    if (!busy.safeParse(error).success) return
    throw new UserError(
      `Another Vérité runs from ${root}, whose pages would be built anew under it: stop it, or clone into another folder for a second one.`,
    )
  }
}
