import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type ClientConfig, type SanityClient} from '@sanity/client'
import type {Role} from '../src/access/identity.ts'
import {createContentLake, type ContentLake, type ContentLakeOptions} from '../src/content-lake.ts'
import {listen} from '../src/node-server.ts'

export const studioOrigin = 'http://localhost:3333'
export type Caller = Role | 'anonymous'

export type ServedLake = {
  lake: ContentLake
  url: string
  dataFolder: string
  /** A robot's token for each role. */
  tokens: Record<Role, string>
  /** Sanity's own client, as one caller. */
  client(caller: Caller, options?: ClientConfig): SanityClient
  /** A request as one caller; the path starts with a slash. */
  request(caller: Caller, path: string, init?: RequestInit): Promise<Response>
  stop(): Promise<void>
}

/** A lake with a public dataset `production` in a folder of its own, served on a free port unless told otherwise. */
export async function serveLake({
  port = 0,
  ...options
}: Partial<ContentLakeOptions> & {port?: number} = {}): Promise<ServedLake> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'content-lake-'))
  const lake = createContentLake({
    dataFolder,
    projectId: 'verite',
    publicUrl: 'http://localhost:3400',
    allowedOrigins: [studioOrigin],
    dataset: 'production',
    ...options,
  })
  const server = await listen(lake, {port, host: '127.0.0.1'})
  const url = `http://127.0.0.1:${server.port}`
  const tokens = tokensFor(lake)
  return {
    lake,
    url,
    dataFolder,
    tokens,
    client: (caller, config) =>
      createClient({
        projectId: 'verite',
        dataset: 'production',
        apiVersion: '2025-02-19',
        apiHost: url,
        useProjectHostname: false,
        useCdn: false,
        maxRetries: 0,
        ...(caller !== 'anonymous' && {token: tokens[caller]}),
        ...config,
      }),
    request(caller, path, init) {
      const headers = new Headers(init?.headers)
      if (caller !== 'anonymous') headers.set('authorization', `Bearer ${tokens[caller]}`)
      return fetch(url + path, {redirect: 'manual', ...init, headers})
    },
    async stop() {
      await server.close()
      if (options.dataFolder === undefined) rmSync(dataFolder, {recursive: true})
    },
  }
}

function tokensFor({accounts}: ContentLake): Record<Role, string> {
  const token = (role: Role) => accounts.createRobot({label: role, role}).secret
  return {
    administrator: token('administrator'),
    editor: token('editor'),
    contributor: token('contributor'),
    viewer: token('viewer'),
  }
}
