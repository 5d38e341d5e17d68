import type {Logger} from 'pino'
import type {Identity} from './access/identity.ts'
import type {ReadGate} from './access/read-gate.ts'
import type {DocumentStore} from './documents/document-store.ts'
import type {QueryEngine} from './groq/query-engine.ts'

/** Everything an endpoint may use. Put together once, in content-lake.ts. */
export type Lake = {
  config: LakeConfig
  log: Logger
  store: DocumentStore
  queries: QueryEngine
  gateFor(identity: Identity, dataset: string): ReadGate
}

export type LakeConfig = {
  projectId: string
  /** The lake's own address as clients see it, without a trailing slash. */
  publicUrl: string
  /** Origins that browsers may call from: the site and the studio. */
  allowedOrigins: readonly string[]
  /** What anonymous readers may see beyond "published": see README. */
  readPolicy: {anonymousFilter?: string; privateFields: readonly string[]}
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
  lake: Lake
}

export type Handler = (context: RequestContext) => Response | Promise<Response>
