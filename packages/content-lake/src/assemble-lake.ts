import type {DatabaseSync} from 'node:sqlite'
import type {Logger} from 'pino'
import {z} from 'zod'
import {authorOf, type Identity} from './access/identity.ts'
import {rateLimits} from './access/rate-limits.ts'
import {gatesOf} from './access/read-policy.ts'
import {sqliteAccounts} from './access/sqlite-accounts.ts'
import type {AuditLog} from './audit/audit-log.ts'
import type {AssetLimits} from './assets/asset-limits.ts'
import {openAssets} from './assets/assets.ts'
import type {DocumentChange} from './documents/commit.ts'
import type {DocumentStore} from './documents/document-store.ts'
import {ContentLakeError} from './errors.ts'
import {createQueryEngine} from './groq/create-query-engine.ts'
import type {Lake, LakeConfig} from './lake.ts'
import {createMetrics} from './metrics.ts'
import {createRealtime} from './realtime/realtime.ts'
import {sqliteDatasetAliases} from './sqlite/dataset-aliases.ts'
import {createDocumentStore} from './sqlite/document-store.ts'
import {sqliteCopyJobs} from './sqlite/sqlite-copy-jobs.ts'
import {sqliteWebhooks} from './sqlite/sqlite-webhooks.ts'
import {createWebhooks, type WebhookOptions} from './webhooks/webhooks.ts'

export type LakeParts = {
  database: DatabaseSync
  audit: AuditLog
  assetFolder: string
  config: LakeConfig
  log: Logger
  writesPerSecond: number
  indexedPaths: readonly string[]
  assetLimits: Partial<AssetLimits>
  webhooks: WebhookOptions
}

/** Puts the parts of a lake together. Whoever made the database closes it, after the parts. */
export function assembleLake(parts: LakeParts): Omit<Lake, 'fetch'> {
  const {database, audit, assetFolder, config, log, writesPerSecond, indexedPaths} = parts
  const {projectId, publicUrl, readPolicy} = config
  const policyGate = gatesOf(readPolicy)
  // The store selects documents by query and the engine reads from the store: each is there when it is first called.
  const store: DocumentStore = createDocumentStore(database, {
    selectIds,
    indexedPaths,
    onRecord: (commit) => webhooks.record(commit),
    onListenerError: (error) => log.error({err: error}, 'a listener to commits failed'),
    onScheduleError: (error) => log.error({err: error}, 'a scheduled release was not published'),
  })
  const queries = createQueryEngine({store, projectId, filename: database.location() ?? undefined})
  const realtime = createRealtime(queries.tagsOf, (error) => log.error({err: error}, 'news could not be delivered'))
  const assets = openAssets({folder: assetFolder, store, log, projectId, publicUrl, limits: parts.assetLimits})
  const webhooks = createWebhooks({store: sqliteWebhooks(database), ask, projectId, log, options: parts.webhooks})
  store.onCommit(realtime.publish)
  store.onCommit(webhooks.wake)
  return {
    config,
    log,
    audit,
    store,
    aliases: sqliteDatasetAliases(database),
    copies: sqliteCopyJobs(database, store, (error, {id, targetDataset}) =>
      log.error({err: error, job: id, dataset: targetDataset}, 'a dataset could not be copied'),
    ),
    queries,
    realtime,
    webhooks,
    accounts: sqliteAccounts(database),
    assets,
    limits: rateLimits({writesPerSecond}),
    metrics: createMetrics({
      store,
      realtime,
      renditions: assets.renditions,
      filename: database.location() ?? undefined,
    }),
    gateFor,
  }

  function gateFor(identity: Identity, dataset: string) {
    const info = store.datasets().find(({name}) => name === dataset)
    if (!info) throw new ContentLakeError('notFound', `Dataset "${dataset}" not found`)
    return policyGate(identity, info)
  }

  function ask(dataset: string, query: string, change: DocumentChange) {
    const identity = {kind: 'system'} as const
    const gate = gateFor(identity, dataset)
    return queries.runSync({
      dataset,
      query,
      params: {},
      perspective: ['raw'],
      gate,
      identity: authorOf(identity),
      change,
    })
  }

  function selectIds(dataset: string, query: string, params: Record<string, unknown>, identity: Identity) {
    const gate = gateFor(identity, dataset)
    const selected = queries.runSync({
      dataset,
      query,
      params,
      perspective: ['raw'],
      gate,
      identity: authorOf(identity),
    })
    return idsIn(selected)
  }
}

const documents = z.array(z.looseObject({_id: z.string()}))

function idsIn(selected: unknown): string[] {
  const parsed = documents.safeParse(selected)
  if (parsed.success) return parsed.data.map(({_id}) => _id)
  throw new ContentLakeError(
    'mutationError',
    'The query of a mutation must select documents, such as *[_type == "event"]; this one selects something else',
  )
}
