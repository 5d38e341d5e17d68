import {createReadStream, createWriteStream} from 'node:fs'
import {copyFile, cp, mkdir, open, readdir, rename, rm, stat} from 'node:fs/promises'
import {dirname, join, resolve, sep} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {createGunzip} from 'node:zlib'
import {extract} from 'tar-stream'
import {checkLake} from '../checks/check-lake.ts'
import {claimDataFolder} from '../data-folder.ts'
import {ContentLakeError} from '../errors.ts'
import {openDatabase} from '../sqlite/database.ts'
import {storageFailure} from '../sqlite/storage-failure.ts'
import {auditName, databaseName, manifestName, readManifest, type BackupManifest} from './backup-manifest.ts'

type OnProgress = (step: string, done: number, total: number) => void
export type RestoreReport = BackupManifest & {
  /** Where the data went that was in the folder before. */
  setAside?: string
}

/**
 * Makes a data folder from a backup. It is checked through before it takes its place, and what was there before is
 * set aside, not deleted.
 * @throws ContentLakeError when the backup is damaged, a lake serves the folder, or it holds data and may not be replaced
 */
export async function restoreLake(
  source: string,
  dataFolder: string,
  {replace}: {replace: boolean},
  onProgress: OnProgress,
): Promise<RestoreReport> {
  const target = resolve(dataFolder)
  const held = await holdsData(target)
  if (held && !replace) {
    throw new ContentLakeError(
      'invalidRequest',
      `${dataFolder} holds a lake already: name another folder with --data, or add --replace, which sets it aside`,
    )
  }
  // Claimed to the end: a lake that serves the folder must not lose its file under its feet.
  const claim = held ? claimDataFolder(target) : undefined
  const restoring = `${target}.restoring`
  try {
    await rm(restoring, {recursive: true, force: true})
    await unpack(source, restoring)
    const manifest = await readManifest(restoring)
    await rm(join(restoring, manifestName))
    endSessions(join(restoring, databaseName))
    await assertSound(source, restoring, onProgress)
    return {...manifest, ...(await moveIn(restoring, target, held))}
  } finally {
    claim?.release()
    await rm(restoring, {recursive: true, force: true})
  }
}

async function holdsData(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((): string[] => [])
  return names.includes(databaseName)
}

async function unpack(source: string, target: string) {
  const found = await stat(source).catch(() => undefined)
  if (!found) throw new ContentLakeError('invalidRequest', `There is no backup at ${source}`)
  await mkdir(target, {recursive: true, mode: 0o700})
  if (!found.isDirectory()) return await unpackArchive(source, target)
  await copyFile(join(source, manifestName), join(target, manifestName)).catch(() => undefined)
  await copyFile(join(source, databaseName), join(target, databaseName)).catch(() => undefined)
  await copyFile(join(source, auditName), join(target, auditName)).catch(() => undefined)
  await cp(join(source, 'assets'), join(target, 'assets'), {recursive: true}).catch(() => undefined)
}

/** An archive may name only files inside the folder. */
async function unpackArchive(source: string, target: string) {
  const entries = extract()
  const reading = pipeline(createReadStream(source), createGunzip(), entries)
  reading.catch(() => undefined)
  try {
    for await (const entry of entries) {
      const path = resolve(target, entry.header.name.split('/').slice(1).join('/'))
      if (entry.header.type === 'file' && path.startsWith(target + sep)) {
        await mkdir(dirname(path), {recursive: true})
        await pipeline(entry, createWriteStream(path, {flush: true}))
      } else entry.resume()
    }
    await reading
  } catch (cause) {
    // A full disk is no fault of the backup.
    const error = storageFailure(cause, `${source} was not restored`)
    if (error instanceof ContentLakeError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new ContentLakeError('invalidRequest', `${source} is no backup, or is damaged (${reason}): use another one`)
  }
}

/** Whoever signed out since the backup was made stays signed out. */
function endSessions(filename: string) {
  const database = openDatabase(filename)
  database.exec('delete from session; delete from one_time_secret; pragma wal_checkpoint(truncate)')
  database.close()
}

async function assertSound(source: string, folder: string, onProgress: OnProgress) {
  const [first, ...others] = await checkLake(folder, onProgress)
  if (!first) return
  throw new ContentLakeError(
    'invalidRequest',
    `${source} was not restored: ${first.message}${others.length ? ` (and ${others.length} more findings)` : ''}. Use another backup`,
  )
}

async function moveIn(restoring: string, target: string, held: boolean) {
  if (!held) {
    await moveEntries(restoring, target)
    return {}
  }
  const setAside = `${target}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`
  await rename(target, setAside)
  await rename(restoring, target)
  await flush(dirname(target))
  return {setAside}
}

async function moveEntries(from: string, to: string) {
  await mkdir(to, {recursive: true, mode: 0o700})
  for (const name of await readdir(from)) await rename(join(from, name), join(to, name))
  await flush(to)
}

async function flush(path: string) {
  const handle = await open(path)
  await handle.sync().finally(() => handle.close())
}
