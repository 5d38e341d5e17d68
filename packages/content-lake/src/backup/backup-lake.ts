import {existsSync} from 'node:fs'
import {copyFile, mkdir, open, readdir, rename, rm, writeFile} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {backup, DatabaseSync} from 'node:sqlite'
import {openOriginalFiles, type OriginalFiles} from '../assets/original-files.ts'
import {openDataFolder} from '../data-folder.ts'
import {ContentLakeError} from '../errors.ts'
import {openReadConnection} from '../sqlite/database.ts'
import {packFolder} from '../transfer/pack-folder.ts'
import {assetHashes} from './asset-hashes.ts'
import {auditName, databaseName, hashOf, manifestName, type BackupManifest} from './backup-manifest.ts'

type OnProgress = (step: string, done: number, total: number) => void
const attempts = 5

/**
 * Copies a whole lake – every dataset with its history, accounts, assets – as it is at one moment, while it goes on
 * being written to.
 * @param target a new folder, or a `.tar.gz`; it appears under its name only when it is whole and on disk
 * @throws ContentLakeError when the target is there already, or bytes of assets are missing or damaged
 */
export async function backUpLake(dataFolder: string, target: string, onProgress: OnProgress): Promise<BackupManifest> {
  const archive = /\.(tar\.gz|tgz)$/.test(target)
  await assertFree(target)
  const unfinished = `${resolve(target)}.unfinished`
  await rm(unfinished, {recursive: true, force: true})
  await mkdir(join(unfinished, 'assets'), {recursive: true, mode: 0o700})
  try {
    const manifest = await fill(dataFolder, unfinished, onProgress)
    if (archive) await packFolder(unfinished, target)
    else await rename(unfinished, target)
    await flush(dirname(resolve(target)))
    return manifest
  } finally {
    await rm(unfinished, {recursive: true, force: true})
  }
}

async function assertFree(target: string) {
  const inside = await readdir(target).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? [] : [target],
  )
  if (inside.length > 0) throw new ContentLakeError('invalidRequest', `${target} is there already; name a new one`)
}

async function fill(dataFolder: string, target: string, onProgress: OnProgress): Promise<BackupManifest> {
  const {database, assets, audit} = openDataFolder(dataFolder)
  const originals = openOriginalFiles(assets)
  const copies = openOriginalFiles(join(target, 'assets'))
  const path = join(target, databaseName)
  for (let attempt = 1; ; attempt += 1) {
    const createdAt = new Date().toISOString()
    await copyDatabase(database, path, onProgress)
    const needed = assetsIn(path)
    const missing = await copyAssets(needed, originals, copies, onProgress)
    // Deleted since the database was copied: the copy is of a moment that is gone, and another one is taken.
    if (missing.some((sha1) => !isNamed(database, sha1)) && attempt < attempts) continue
    assertComplete(missing, needed)
    const auditSha256 = await copyAudit(audit, join(target, auditName), onProgress)
    const manifest = {...(await describe(path, createdAt, needed.size)), auditSha256}
    await writeFile(join(target, manifestName), JSON.stringify(manifest, null, 2), {flush: true})
    return manifest
  }
}

/** Who did what: a file of its own, so that writing it down holds no commit up. */
async function copyAudit(from: string, to: string, onProgress: OnProgress): Promise<string | undefined> {
  if (!existsSync(from)) return undefined
  await copyDatabase(from, to, onProgress)
  return await hashOf(to, 'sha256')
}

/** One moment from the first page to the last: the open transaction keeps later commits out. */
async function copyDatabase(from: string, to: string, onProgress: OnProgress) {
  await rm(to, {force: true})
  const source = openReadConnection(from)
  try {
    source.exec('begin')
    source.prepare('select count(*) from sqlite_schema').get()
    await backup(source, to, {
      rate: 2000,
      progress: ({totalPages, remainingPages}) => onProgress('Pages', totalPages - remainingPages, totalPages),
    })
  } finally {
    source.close()
  }
  await settle(to)
  await flush(to)
}

/** Leaves the copy as one file without a log beside it. */
async function settle(path: string) {
  const copy = new DatabaseSync(path)
  copy.exec('pragma journal_mode = delete')
  copy.close()
}

function assetsIn(path: string): Map<string, string> {
  const copy = new DatabaseSync(path, {readOnly: true})
  try {
    return assetHashes(copy)
  } finally {
    copy.close()
  }
}

function isNamed(database: string, sha1: string): boolean {
  const current = openReadConnection(database)
  try {
    return assetHashes(current).has(sha1)
  } finally {
    current.close()
  }
}

/** @returns the hashes whose bytes are not there, or are others than their name says */
async function copyAssets(
  needed: ReadonlyMap<string, string>,
  originals: OriginalFiles,
  copies: OriginalFiles,
  onProgress: OnProgress,
): Promise<string[]> {
  const missing: string[] = []
  let done = 0
  for (const sha1 of needed.keys()) {
    onProgress('Assets', done++, needed.size)
    if (copies.has(sha1)) continue
    const path = copies.pathOf(sha1)
    await mkdir(dirname(path), {recursive: true})
    const copied = await copyFile(originals.pathOf(sha1), path).then(
      () => true,
      () => false,
    )
    if (copied && (await hashOf(path, 'sha1')) === sha1) await flush(path)
    else {
      missing.push(sha1)
      await rm(path, {force: true})
    }
  }
  return missing
}

function assertComplete(missing: readonly string[], needed: ReadonlyMap<string, string>) {
  if (!missing.length) return
  const named = missing.slice(0, 10).map((sha1) => `"${needed.get(sha1) ?? sha1}"`)
  throw new ContentLakeError(
    'notFound',
    `The bytes of ${missing.length} assets are missing or damaged (${named.join(', ')}): upload them again, or delete their documents`,
  )
}

async function describe(path: string, createdAt: string, assets: number): Promise<BackupManifest> {
  const copy = new DatabaseSync(path, {readOnly: true})
  try {
    const rows = copy
      .prepare(
        'select name, revision, (select count(*) from document where dataset = dataset.id) as documents from dataset order by name',
      )
      .all()
    const datasets = rows.map((row) => ({
      name: String(row.name),
      documents: Number(row.documents),
      sequence: Number(row.revision),
    }))
    return {format: 1, createdAt, sha256: await hashOf(path, 'sha256'), datasets, assets}
  } finally {
    copy.close()
  }
}

async function flush(path: string) {
  const handle = await open(path)
  await handle.sync().finally(() => handle.close())
}
