import type {DatabaseSync} from 'node:sqlite'
import type {Logger} from 'pino'
import type {Identity} from './access/identity.ts'
import {rateLimits} from './access/rate-limits.ts'
import type {ReadGate} from './access/read-gate.ts'
import {gatesOf, type ReadPolicy} from './access/read-policy.ts'
import {sqliteAccounts} from './access/sqlite-accounts.ts'
import type {AuditLog} from './audit/audit-log.ts'
import type {AssetLimits} from './assets/asset-limits.ts'
import {openAssets} from './assets/assets.ts'
import {createScrubber} from './checks/scrubber.ts'
import type {DocumentStore} from './documents/document-store.ts'
import {ContentLakeError} from './errors.ts'
import {createQueryEngine} from './groq/create-query-engine.ts'
import type {Lake, LakeConfig} from './lake.ts'
import {createMetrics} from './metrics.ts'
import {ownQueries} from './own-queries.ts'
import {createRealtime} from './realtime/realtime.ts'
import {sqliteDatasetAliases} from './sqlite/dataset-aliases.ts'
import {createDocumentStore} from './sqlite/document-store.ts'
import {rebuildIndexes} from './sqlite/rebuild-indexes.ts'
import {sqliteCopyJobs} from './sqlite/sqlite-copy-jobs.ts'
import {sqliteWebhooks} from './sqlite/sqlite-webhooks.ts'
import {createWebhooks, type WebhookOptions} from './webhooks/webhooks.ts'

export type LakeParts = {
  database: DatabaseSync
  /** Where it lies, for those who open it once more. */
  filename: string
  audit: AuditLog
  assetFolder: string
  config: LakeConfig
  log: Logger
  writesPerSecond: number
  readsPerSecond: number
  /** How often the file is looked through for damage; never by itself when left out. */
  scrubHours?: number
  indexedPaths: readonly string[]
  assetLimits: Partial<AssetLimits>
  webhooks: WebhookOptions
}

/** Puts the parts of a lake together. Whoever made the database closes it, after the parts. */
export function assembleLake(parts: LakeParts): Omit<Lake, 'fetch'> {
  const {database, filename, audit, assetFolder, config, log, indexedPaths} = parts
  const {projectId, publicUrl} = config
  // The store selects documents by query and the engine reads from the store: each is there when it is first called.
  const store: DocumentStore = createDocumentStore(database, {
    selectIds: (...selection) => own.selectIds(...selection),
    indexedPaths,
    onRecord: (commit) => webhooks.record(commit),
    onListenerError: (error) => log.error({err: error}, 'a listener to commits failed'),
    onScheduleError: (error) => log.error({err: error}, 'a scheduled release was not published'),
  })
  const gateFor = gatesOfDatasets(config.readPolicy, store)
  const queries = createQueryEngine({store, projectId, filename})
  const own = ownQueries(queries, gateFor)
  const realtime = createRealtime(queries.tagsOf, (error) => log.error({err: error}, 'news could not be delivered'))
  const assets = openAssets({folder: assetFolder, store, log, projectId, publicUrl, limits: parts.assetLimits})
  const webhooks = createWebhooks({
    store: sqliteWebhooks(database),
    ask: own.ask,
    projectId,
    log,
    options: parts.webhooks,
  })
  store.onCommit(realtime.publish)
  store.onCommit(webhooks.send)
  return {
    config,
    log,
    audit,
    store,
    aliases: sqliteDatasetAliases(database),
    copies: sqliteCopyJobs(database, {...store, copyDataset}, (error, {id, targetDataset}) =>
      log.error({err: error, job: id, dataset: targetDataset}, 'a dataset could not be copied'),
    ),
    queries,
    realtime,
    webhooks,
    accounts: sqliteAccounts(database),
    assets,
    limits: rateLimits(parts),
    metrics: createMetrics({store, realtime, renditions: assets.renditions, filename}),
    scrubber: createScrubber({filename, everyHours: parts.scrubHours, repair, log}),
    gateFor,
  }

  /** What is copied comes without commits, so nothing says which answers of the new dataset it changes. */
  function copyDataset(...[copy, onProgress]: Parameters<DocumentStore['copyDataset']>) {
    return store.copyDataset(copy, (share) => {
      queries.forgetResults()
      onProgress(share)
    })
  }
  function repair() {
    rebuildIndexes(database)
    queries.forgetResults()
  }
}

/** Who sees what of which dataset. */
function gatesOfDatasets(readPolicy: ReadPolicy, store: DocumentStore) {
  const policyGate = gatesOf(readPolicy)
  return (identity: Identity, dataset: string): ReadGate => {
    const info = store.datasets().find(({name}) => name === dataset)
    if (!info) throw new ContentLakeError('notFound', `Dataset "${dataset}" not found`)
    return policyGate(identity, info)
  }
}
