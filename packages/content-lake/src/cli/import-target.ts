import {defaultAssetLimits} from '../assets/asset-limits.ts'
import {isAssetOf} from '../assets/is-asset-of.ts'
import {openOriginalFiles} from '../assets/original-files.ts'
import {sqliteAccounts} from '../access/sqlite-accounts.ts'
import {openDataFolder} from '../data-folder.ts'
import type {DocumentStore, Mutation} from '../documents/document-store.ts'
import type {Environment} from '../env.ts'
import {ContentLakeError} from '../errors.ts'
import {openDatabase} from '../sqlite/database.ts'
import {createDocumentStore} from '../sqlite/document-store.ts'
import type {ImportTarget} from '../transfer/import-dataset.ts'
import {publicUrl} from './public-url.ts'

const patience = 2000

/**
 * Where an import writes: the data folder itself, or, while a lake serves that folder, through the lake, so that open
 * Studios and the site hear of it.
 */
export async function openImportTarget(settings: Environment): Promise<ImportTarget & {close(): Promise<void>}> {
  const folder = openDataFolder(settings.LAKE_DATA)
  const database = openDatabase(folder.database)
  const store = createDocumentStore(database, {
    selectIds: () => [],
    indexedPaths: settings.LAKE_INDEXES,
    keepsIndexes: true,
  })
  const accounts = sqliteAccounts(database)
  const robot = accounts.createRobot({label: 'content-lake import', role: 'administrator'})
  const {LAKE_DATASET: dataset, LAKE_PROJECT_ID: projectId} = settings
  if (store.datasets().length === 0) store.createDataset({name: dataset, aclMode: 'public'})
  const served = await servedAt(settings, robot.secret)
  return {
    originals: openOriginalFiles(folder.assets),
    limits: defaultAssetLimits,
    address: {projectId, dataset, publicUrl: publicUrl(settings)},
    reader: store.reader(dataset),
    isNeeded: (sha1) => isAssetOf(store, sha1),
    commit: (mutations) =>
      served === undefined ? writeHere(store, dataset, mutations) : send(served, dataset, mutations, robot.secret),
    async close() {
      accounts.revokeRobot(robot.id)
      store.close()
      database.close()
    },
  }
}

async function writeHere(store: DocumentStore, dataset: string, mutations: Mutation[]) {
  await store.mutate(dataset, mutations, {identity: {kind: 'system'}})
}

/** A lake that knows a token which was just made in this folder is the one that serves it. */
async function servedAt({LAKE_HOST, LAKE_PORT}: Environment, token: string): Promise<string | undefined> {
  if (LAKE_PORT === 0) return undefined
  const url = `http://${LAKE_HOST === '0.0.0.0' ? '127.0.0.1' : LAKE_HOST}:${LAKE_PORT}`
  const headers = {authorization: `Bearer ${token}`}
  const answer = await fetch(`${url}/v1/users/me`, {headers, signal: AbortSignal.timeout(patience)}).catch(
    () => undefined,
  )
  return answer?.ok ? url : undefined
}

async function send(url: string, dataset: string, mutations: Mutation[], token: string) {
  const response = await fetch(`${url}/v2025-02-19/data/mutate/${dataset}`, {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
    body: JSON.stringify({mutations}),
  })
  if (response.ok) return
  throw new ContentLakeError('mutationError', `Nothing was imported: the lake answered ${await response.text()}`)
}
