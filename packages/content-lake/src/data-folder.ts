import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import {ContentLakeError} from './errors.ts'
import {storageFailure} from './sqlite/storage-failure.ts'

/** A data folder that this process has for itself until it gives it back. */
export type ClaimedFolder = {
  /** Tells other processes, such as an import, where this lake answers and how it is met from outside. */
  announce(place: Omit<ServingNotice, 'pid'>): void
  release(): void
}

const lockName = 'serving.lock'
const noticeName = 'serving.json'
const noticeShape = z.object({
  pid: z.number(),
  url: z.string().optional(),
  publicUrl: z.string().optional(),
  allowedOrigins: z.array(z.string()).readonly().optional(),
})
/** Who serves a folder, as it said itself. */
export type ServingNotice = z.infer<typeof noticeShape>

/** Where a data folder keeps what. Makes the folder, for its owner's eyes only, when it is not there. */
export function openDataFolder(folder: string): {database: string; assets: string; audit: string} {
  orExplain(folder, () => mkdirSync(folder, {recursive: true, mode: 0o700}))
  return {database: join(folder, 'lake.sqlite'), assets: join(folder, 'assets'), audit: join(folder, 'audit.sqlite')}
}

/**
 * Claims a data folder for one process that writes. The claim is a lock of the operating system: it ends with the
 * process, however that ends.
 * @throws ContentLakeError storageUnavailable when another lake has it, saying which
 */
export function claimDataFolder(folder: string): ClaimedFolder {
  const lock = openLock(folder)
  try {
    lock.exec('begin exclusive')
  } catch {
    lock.close()
    throw new ContentLakeError(
      'storageUnavailable',
      `${served(folder)}: stop it, or choose another folder with --data.`,
    )
  }
  const notice = join(folder, noticeName)
  const write = (content: ServingNotice) => writeFileSync(notice, JSON.stringify(content), {mode: 0o600})
  orExplain(folder, () => write({pid: process.pid}))
  return {
    announce: (place) => write({pid: process.pid, ...place}),
    release() {
      rmSync(notice, {force: true})
      lock.close()
    },
  }
}

/** Does another process serve this folder now? */
export function isServedByAnother(folder: string): boolean {
  const {pid} = readServingNotice(folder) ?? {}
  if (pid === undefined || pid === process.pid) return false
  const lock = openLock(folder)
  try {
    lock.exec('begin exclusive')
    return false
  } catch {
    return true
  } finally {
    lock.close()
  }
}

/** What the process that has the folder said of itself; it may be gone. */
export function readServingNotice(folder: string): ServingNotice | undefined {
  try {
    return noticeShape.parse(JSON.parse(readFileSync(join(folder, noticeName), 'utf8')))
  } catch {
    return undefined
  }
}

function orExplain(folder: string, use: () => void) {
  try {
    use()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ContentLakeError(
      'storageUnavailable',
      `The data folder ${folder} cannot be written to: make room or make it writable, or choose another with --data (${reason})`,
    )
  }
}

function openLock(folder: string): DatabaseSync {
  const path = join(folder, lockName)
  try {
    return new DatabaseSync(path)
  } catch (error) {
    throw storageFailure(error, `${path} cannot be used`)
  }
}

function served(folder: string): string {
  const {pid, url} = readServingNotice(folder) ?? {}
  const where = [pid === undefined ? '' : `process ${pid}`, url === undefined ? '' : `at ${url}`].filter(Boolean)
  return `Another lake serves the data in ${folder}${where.length ? ` (${where.join(' ')})` : ''}`
}
