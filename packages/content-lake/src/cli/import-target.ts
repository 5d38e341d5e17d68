import type {DatabaseSync} from 'node:sqlite'
import {defaultAssetLimits} from '../assets/asset-limits.ts'
import {isAssetOf} from '../assets/is-asset-of.ts'
import {openOriginalFiles} from '../assets/original-files.ts'
import {sqliteAccounts} from '../access/sqlite-accounts.ts'
import {claimDataFolder, openDataFolder, readServingNotice} from '../data-folder.ts'
import type {DocumentStore, Mutation} from '../documents/document-store.ts'
import type {Environment} from '../env.ts'
import {ContentLakeError} from '../errors.ts'
import {openDatabase} from '../sqlite/database.ts'
import {createDocumentStore} from '../sqlite/document-store.ts'
import type {ImportTarget} from '../transfer/import-dataset.ts'
import {CommandError} from './command-error.ts'
import {publicUrl} from './public-url.ts'

/** Where mutations go, and how to be done with it. */
type Writer = {commit(mutations: Mutation[]): Promise<void>; release(): void}

/**
 * Where an import writes: the data folder itself, or, while a lake serves that folder, through the lake, so that open
 * Studios and the site hear of it.
 */
export async function openImportTarget(settings: Environment): Promise<ImportTarget & {close(): Promise<void>}> {
  const {LAKE_DATASET: dataset, LAKE_PROJECT_ID: projectId} = settings
  const folder = openDataFolder(settings.LAKE_DATA)
  const claim = claimUnlessServed(settings.LAKE_DATA)
  const database = openDatabase(folder.database)
  const store = createDocumentStore(database, {
    selectIds: () => [],
    indexedPaths: settings.LAKE_INDEXES,
    keepsIndexes: true,
    publishesReleases: false,
  })
  if (store.datasets().length === 0) store.createDataset({name: dataset, aclMode: 'public'})
  const writer =
    'url' in claim ? writerThrough(claim.url, database, dataset) : writerHere(store, dataset, claim.release)
  return {
    originals: openOriginalFiles(folder.assets),
    limits: defaultAssetLimits,
    address: {projectId, dataset, publicUrl: publicUrl(settings)},
    reader: store.reader(dataset),
    isNeeded: (sha1) => isAssetOf(store, sha1),
    commit: writer.commit,
    async close() {
      store.close()
      writer.release()
      database.close()
    },
  }
}

/** The address of the lake that serves the folder; when none does, none can begin to until this is released. */
function claimUnlessServed(folder: string): {url: string} | {release(): void} {
  try {
    return claimDataFolder(folder)
  } catch (error) {
    const url = readServingNotice(folder)?.url
    if (url === undefined) throw error
    return {url}
  }
}

function writerHere(store: DocumentStore, dataset: string, release: () => void): Writer {
  return {
    release,
    async commit(mutations) {
      await store.mutate(dataset, mutations, {identity: {kind: 'system'}})
    },
  }
}

function writerThrough(url: string, database: DatabaseSync, dataset: string): Writer {
  const accounts = sqliteAccounts(database)
  const robot = accounts.createRobot({label: 'content-lake import', role: 'administrator'})
  return {
    release: () => void accounts.revokeRobot(robot.id),
    commit: (mutations) => send(url, dataset, mutations, robot.secret),
  }
}

async function send(url: string, dataset: string, mutations: Mutation[], token: string) {
  const response = await fetch(`${url}/v2025-02-19/data/mutate/${dataset}`, {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
    body: JSON.stringify({mutations}),
  }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandError(
      `The lake that serves this data does not answer at ${url} (${reason}): stop it, and import again.`,
    )
  })
  if (response.ok) return
  throw new ContentLakeError('mutationError', `Nothing was imported: the lake answered ${await response.text()}`)
}
