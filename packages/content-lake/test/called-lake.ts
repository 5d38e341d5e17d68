import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Role} from '../src/access/identity.ts'
import {createContentLake, type ContentLakeOptions} from '../src/content-lake.ts'

/** A whole lake in a folder of its own, called without a network. Who asks is a role, or nobody. */
export function calledLake(options: Partial<ContentLakeOptions> = {}) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'content-lake-'))
  const lake = createContentLake({
    dataFolder,
    projectId: 'verite',
    publicUrl: 'http://lake.test',
    dataset: 'production',
    ...options,
  })
  const tokens = new Map<string, string>()

  async function call(method: string, path: string, body?: unknown, role: Role | 'nobody' = 'editor') {
    const headers = new Headers(role === 'nobody' ? {} : {authorization: `Bearer ${tokenFor(role)}`})
    if (body !== undefined) headers.set('content-type', 'application/json')
    const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body)
    return await lake.fetch(new Request(`http://lake.test/v2025-02-19${path}`, {method, headers, body: text}))
  }
  function tokenFor(role: Role): string {
    const known = tokens.get(role) ?? lake.accounts.createRobot({label: role, role}).secret
    tokens.set(role, known)
    return known
  }
  return {
    lake,
    get: (path: string, role?: Role | 'nobody') => call('GET', path, undefined, role),
    post: (path: string, body: unknown, role?: Role | 'nobody') => call('POST', path, body, role),
    async remove() {
      await lake.close()
      rmSync(dataFolder, {recursive: true})
    },
  }
}
