import {randomBytes} from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {dirname, join} from 'node:path'
import {z} from 'zod'
import {UserError} from './user-error.ts'

const secretsShape = z.object({
  revalidateSecret: z.string(),
  previewSecret: z.string(),
  /** The site's robot token for the lake; absent until the lake has made it. */
  readToken: z.string().optional(),
})
export type Secrets = z.output<typeof secretsShape>

const bytesNeeded = 500e6

/** @throws UserError when the folder can't be written, its disk is full, or it is something else */
export function openDataFolder(folder: string): Secrets {
  makeFolder(folder)
  const {bavail, bsize} = statfsSync(folder)
  if (bavail * bsize < bytesNeeded) {
    throw new UserError(
      `The disk of ${folder} is almost full: Vérité needs at least 500 MB there, or another folder in VERITE_DATA.`,
    )
  }
  if (existsSync(join(folder, 'lake.sqlite'))) {
    throw new UserError(
      `${folder} is itself a lake, perhaps restored from a backup: it belongs into ${join(folder, 'lake')}.`,
    )
  }
  const file = join(folder, 'secrets.json')
  if (existsSync(file)) return secretsShape.parse(JSON.parse(readFileSync(file, 'utf8')))
  const secrets = {revalidateSecret: secret(), previewSecret: secret()}
  saveSecrets(folder, secrets)
  return secrets
}

/** Level by level: Node's recursive `mkdir` never returns where the system refuses new folders without a reason (/proc). */
function makeFolder(folder: string) {
  try {
    makeLevels(folder)
    accessSync(folder, constants.W_OK)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UserError(
      `The data folder ${folder} can't be written to (${reason}): set VERITE_DATA to a folder you may write to.`,
    )
  }
}

function makeLevels(folder: string) {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new Error(`${folder} is a file`)
    return
  }
  makeLevels(dirname(folder))
  mkdirSync(folder, {mode: 0o700})
}

export function saveSecrets(folder: string, secrets: Secrets): void {
  const file = join(folder, 'secrets.json')
  // Whole or not at all, also where the disk fills up or the power fails.
  writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), {mode: 0o600, flush: true})
  renameSync(`${file}.new`, file)
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}
