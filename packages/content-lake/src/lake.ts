import type {Logger} from 'pino'
import type {Accounts} from './access/accounts.ts'
import type {Identity} from './access/identity.ts'
import type {RateLimits} from './access/rate-limits.ts'
import type {ReadGate} from './access/read-gate.ts'
import type {ReadPolicy} from './access/read-policy.ts'
import type {AuditLog} from './audit/audit-log.ts'
import type {Assets} from './assets/assets.ts'
import type {Scrubber} from './checks/scrubber.ts'
import type {CopyJobs} from './documents/copy-jobs.ts'
import type {DatasetAliases} from './documents/dataset-aliases.ts'
import type {DocumentStore} from './documents/document-store.ts'
import type {QueryEngine} from './groq/query-engine.ts'
import type {LakeMetrics} from './metrics.ts'
import type {Outgoing} from './realtime/event-stream.ts'
import type {Realtime} from './realtime/realtime.ts'
import type {Webhooks} from './webhooks/webhooks.ts'

/** Everything an endpoint may use. Put together once, in content-lake.ts. */
export type Lake = {
  config: LakeConfig
  log: Logger
  store: DocumentStore
  aliases: DatasetAliases
  copies: CopyJobs
  queries: QueryEngine
  accounts: Accounts
  audit: AuditLog
  assets: Assets
  realtime: Realtime
  webhooks: Webhooks
  limits: RateLimits
  metrics: LakeMetrics
  scrubber: Scrubber
  gateFor(identity: Identity, dataset: string): ReadGate
  /** The lake called by itself: streams inside a WebSocket take the same way as any request, for whoever opened that. */
  fetch(request: Request, clientAddress: string): Response | Promise<Response>
}

export type LakeConfig = {
  projectId: string
  /** The lake's own address as clients see it, without a trailing slash. */
  publicUrl: string
  /** Origins that browsers may call from: the site and the studio. */
  allowedOrigins: readonly string[]
  /** What anonymous readers may see beyond "published": see README. */
  readPolicy: ReadPolicy
  /** How long history is kept; for ever when left out. */
  historyDays?: number
}

/** One request, parsed as far as every endpoint needs it. */
export type RequestContext = {
  request: Request
  url: URL
  /** Named parts of the route's path, decoded. */
  params: Record<string, string>
  /** `2025-02-19`, `1` or `X`: the path's version without its `v`. */
  apiVersion: string
  identity: Identity
  /** The caller's network address, for rate limits; `local` when the lake is called in its own process. */
  clientAddress: string
  /** Says what the request is about, for the audit log, where its path does not. Nothing secret. */
  about(subject: string): void
  /** The connection itself, where the request came over one: long streams write to it. */
  outgoing?: Outgoing
  lake: Lake
}

export type Handler = (context: RequestContext) => Response | Promise<Response>
