import {pino, type Logger} from 'pino'
import type {Accounts} from './access/accounts.ts'
import type {ReadPolicy} from './access/read-policy.ts'
import {sqliteAuditLog} from './audit/sqlite-audit-log.ts'
import {assembleLake} from './assemble-lake.ts'
import {followPublicUrl} from './assets/follow-public-url.ts'
import type {ScrubState} from './checks/scrubber.ts'
import {claimDataFolder, openDataFolder} from './data-folder.ts'
import {createApp} from './edge/app.ts'
import type {Lake} from './lake.ts'
import {openDatabase} from './sqlite/database.ts'
import {forgetPrepared} from './sqlite/prepared.ts'
import {startHistoryKeeper} from './sqlite/history-keeper.ts'
import {storageFailure} from './sqlite/storage-failure.ts'
import type {WebhookOptions} from './webhooks/webhooks.ts'

export type ContentLakeOptions = {
  /** The folder that holds everything; made when it is not there. */
  dataFolder: string
  projectId: string
  /** The lake's own address as clients see it, without a trailing slash. */
  publicUrl: string
  /** Origins that browsers may call from and that people are sent back to after signing in. */
  allowedOrigins?: readonly string[]
  readPolicy?: ReadPolicy
  /** A public dataset to make when the lake has none. */
  dataset?: string
  /**
   * Paths by which queries find and order documents, besides those that every lake knows: `slug.current`, `title`,
   * `name`, `_createdAt`, `_updatedAt`, `sha1hash`. `tags[]` is for `$tag in tags`.
   */
  indexes?: readonly string[]
  /** How many entries the audit log keeps; 100,000 when left out. */
  auditEntries?: number
  /** Per user or token; 100 when left out. */
  writesPerSecond?: number
  /** Per user, or per address of those who are not signed in; tokens have ten times as many. 200 when left out. */
  readsPerSecond?: number
  /** What transformed images may take on disk together; 1 GiB when left out. */
  imageCacheBytes?: number
  /** How long it is kept what was done to documents; for ever when left out. */
  historyDays?: number
  /** How often the file is looked through for damage, in hours; never by itself when left out. */
  scrubHours?: number
  webhooks?: WebhookOptions
  log?: Logger
}

export type ContentLake = {
  /** The whole lake: a function of a request. `env` is what a server adds, such as the network connection. */
  fetch(request: Request, env?: object): Response | Promise<Response>
  accounts: Accounts
  log: Logger
  /** Tells commands that work on the same folder where this lake answers. */
  announce(url: string): void
  /** Gives assets the address at which they are served now. Resolves when that is durable. */
  followPublicUrl(): Promise<void>
  /** Looks the file through for damage now, and builds damaged indexes anew. */
  scrub(): Promise<ScrubState>
  /** Ends event streams and WebSockets, so that a server can stop; new ones may still come. */
  endStreams(): void
  /** Finishes commits under way and closes the file. */
  close(): Promise<void>
}

/** Opens the lake that is stored in a folder. One process may serve a folder at a time. */
export function createContentLake(options: ContentLakeOptions): ContentLake {
  const {dataFolder, projectId, publicUrl, allowedOrigins = [], readPolicy = {privateFields: []}} = options
  const log = options.log ?? pino({level: 'silent'})
  const folder = openDataFolder(dataFolder)
  const claim = claimDataFolder(dataFolder)
  const database = orElse(claim.release, () => openDatabase(folder.database))
  const audit = orElse(claim.release, () =>
    sqliteAuditLog(folder.audit, options.auditEntries ?? 100_000, (error) =>
      log.error({err: error}, 'the audit log could not be written'),
    ),
  )
  const closeFiles = () => {
    audit.close()
    forgetPrepared(database)
    database.close()
    claim.release()
  }
  const parts = orElse(closeFiles, () =>
    assembleLake({
      database,
      filename: folder.database,
      audit,
      assetFolder: folder.assets,
      config: {projectId, publicUrl, allowedOrigins, readPolicy, historyDays: options.historyDays},
      log,
      scrubHours: options.scrubHours,
      writesPerSecond: options.writesPerSecond ?? 100,
      readsPerSecond: options.readsPerSecond ?? 200,
      indexedPaths: options.indexes ?? [],
      assetLimits: options.imageCacheBytes === undefined ? {} : {cacheBytes: options.imageCacheBytes},
      webhooks: options.webhooks ?? {},
    }),
  )
  const lake: Lake = {...parts, fetch: (request, clientAddress) => app.fetch(request, {clientAddress})}
  const app = createApp(lake)
  if (options.dataset !== undefined && lake.store.datasets().length === 0) {
    lake.store.createDataset({name: options.dataset, aclMode: 'public'})
  }
  const stopForgetting = startForgetting(lake, options.historyDays)
  return {
    fetch: (request, env) => app.fetch(request, env),
    accounts: lake.accounts,
    log,
    announce: (url) => claim.announce({url, publicUrl, allowedOrigins}),
    followPublicUrl: () => followPublicUrl(lake),
    scrub: () => lake.scrubber.scrub(),
    endStreams: lake.realtime.close,
    async close() {
      stopForgetting()
      lake.scrubber.stop()
      lake.realtime.close()
      await lake.webhooks.stop()
      await lake.assets.close()
      await lake.queries.close()
      lake.store.close()
      closeFiles()
    },
  }
}

/** Without a number of days all history is kept. Returns the way to stop. */
function startForgetting({store, log}: Lake, historyDays: number | undefined): () => void {
  if (historyDays === undefined) return () => undefined
  return startHistoryKeeper(store, historyDays, (error) => log.error({err: error}, 'history was not pruned'))
}

function orElse<T>(undo: () => void, attempt: () => T): T {
  try {
    return attempt()
  } catch (error) {
    undo()
    throw storageFailure(error)
  }
}
