import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Role} from '../src/access/identity.ts'
import {createContentLake, type ContentLake, type ContentLakeOptions} from '../src/content-lake.ts'
import {listen} from '../src/node-server.ts'

export type TemporaryLake = {
  folder: string
  url: string
  token: string
  lake: ContentLake
  tokenFor(role: Role): string
  /** Asks the lake as an administrator, or as nobody with `token: null`. */
  ask(path: string, init?: RequestInit & {token?: string | null}): Promise<Response>
  close(): Promise<void>
}

/** A whole lake over a real port, in a folder of its own, with the dataset "production". */
export async function temporaryLake(options: Partial<ContentLakeOptions> = {}): Promise<TemporaryLake> {
  const folder = await mkdtemp(join(tmpdir(), 'content-lake-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const ours = {dataFolder: folder, projectId: 'verite', publicUrl: url, dataset: 'production'}
  const lake = createContentLake({...ours, ...options})
  const server = await listen(lake, {port, host: '127.0.0.1'})
  const tokenFor = (role: Role) => lake.accounts.createRobot({label: role, role}).secret
  const token = tokenFor('administrator')
  return {
    folder,
    url,
    token,
    lake,
    tokenFor,
    ask: (path, {token: bearer = token, ...init} = {}) =>
      fetch(`${url}${path}`, {
        ...init,
        headers: {...init.headers, ...(bearer === null ? {} : {authorization: `Bearer ${bearer}`})},
      }),
    async close() {
      await server.close()
      await rm(folder, {recursive: true, force: true})
    },
  }
}

async function freePort() {
  const {createServer} = await import('node:net')
  return await new Promise<number>((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
