import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {z} from 'zod'
import {ContentLakeError} from '../errors.ts'

export const databaseName = 'lake.sqlite'
export const auditName = 'audit.sqlite'
export const manifestName = 'backup.json'

const manifestShape = z.object({
  format: z.literal(1),
  createdAt: z.string(),
  sha256: z.string(),
  /** Of the audit log; lakes that were not served yet have none. */
  auditSha256: z.string().optional(),
  datasets: z.array(z.object({name: z.string(), documents: z.number(), sequence: z.number()})),
  assets: z.number(),
})
/** What a backup says of itself; with it a restore knows that it has everything. */
export type BackupManifest = z.infer<typeof manifestShape>

/** @throws ContentLakeError invalidRequest when the folder is no backup, or its database is not the one it was made with */
export async function readManifest(folder: string): Promise<BackupManifest> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => undefined)
  if (text === undefined) {
    throw new ContentLakeError('invalidRequest', `${folder} is no backup: it has no ${manifestName}`)
  }
  const parsed = manifestShape.safeParse(tryJson(text))
  if (!parsed.success)
    throw new ContentLakeError('invalidRequest', `${manifestName} in ${folder} is damaged; use another backup`)
  await assertUnchanged(folder, databaseName, parsed.data.sha256)
  if (parsed.data.auditSha256 !== undefined) await assertUnchanged(folder, auditName, parsed.data.auditSha256)
  return parsed.data
}

async function assertUnchanged(folder: string, name: string, sha256: string) {
  const found = await hashOf(join(folder, name), 'sha256').catch(() => 'missing')
  if (found === sha256) return
  throw new ContentLakeError(
    'invalidRequest',
    `${name} in ${folder} is not what was backed up: it was changed or damaged since. Use another backup`,
  )
}

export async function hashOf(path: string, algorithm: 'sha1' | 'sha256'): Promise<string> {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
