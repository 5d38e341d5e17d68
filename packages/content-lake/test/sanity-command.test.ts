import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {temporaryLake, type TemporaryLake} from './temporary-lake.ts'

const command = fileURLToPath(new URL('../bin/content-lake.mjs', import.meta.url))
const studio = fileURLToPath(new URL('./fixtures/studio/', import.meta.url))
let lake: TemporaryLake
let folder: string

// Each command starts Sanity's own command line in a process of its own, some load a whole studio.
jest.setTimeout(600_000)
beforeAll(async () => {
  lake = await temporaryLake()
  folder = await mkdtemp(join(tmpdir(), 'sanity-command-'))
})
afterAll(async () => {
  await lake.close()
  await rm(folder, {recursive: true})
})

/** Runs `content-lake sanity` in a studio's folder, as people do; answers with what it printed. */
async function sanity(...args: string[]): Promise<string> {
  const {PATH, HOME} = process.env
  const env = {PATH, HOME, CI: '1', LAKE_DATA: lake.folder, LAKE_PUBLIC_URL: lake.url, NODE_NO_WARNINGS: '1'}
  const child = spawn(process.execPath, [command, 'sanity', ...args], {
    cwd: studio,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const output of [child.stdout, child.stderr]) output.on('data', (text) => void (printed += String(text)))
  const [code] = await once(child, 'close')
  if (code === 0) return printed
  throw new Error(`sanity ${args.join(' ')} ended with ${code}:\n${printed}`)
}

describe("Sanity's own command line", () => {
  test('makes datasets as private as it was told to, lists them and deletes them', async () => {
    await sanity('datasets', 'create', 'desk', '--visibility', 'private')
    expect(lake.lake.accounts.robots().map(({label}) => label)).not.toContain('content-lake sanity')
    expect((await lake.ask('/v1/data/query/desk?query=*', {token: null})).status).toBe(401)
    expect(await sanity('datasets', 'list')).toContain('desk')
    await sanity('datasets', 'delete', 'desk', '--force')
    expect((await lake.ask('/v1/data/query/desk?query=*')).status).toBe(404)
  })

  test('creates, reads, migrates and deletes documents', async () => {
    const file = join(folder, 'film.json')
    await writeFile(file, JSON.stringify({_id: 'film', _type: 'film', title: 'Last Take'}))
    await sanity('documents', 'create', file)
    expect(await sanity('documents', 'query', '*[_type == "film"].title')).toContain('"Last Take"')
    await sanity('migrations', 'run', 'add-year', '--no-dry-run', '--no-confirm')
    expect(await sanity('documents', 'get', 'film')).toContain('"year": 2025')
  })

  test('copies a dataset and follows the copy to its end', async () => {
    expect(await sanity('datasets', 'copy', 'production', 'rehearsal')).toMatch(/copied|completed/i)
    const copied = await lake.ask('/v1/data/doc/rehearsal/film')
    expect(await copied.json()).toMatchObject({documents: [{_id: 'film', year: 2025}]})
    expect(await sanity('datasets', 'copy', '--list')).toMatch(/rehearsal[^\n]*completed|completed[^\n]*rehearsal/)
  })

  test('exports a dataset and imports it into another', async () => {
    const archive = join(folder, 'production.tar.gz')
    await sanity('datasets', 'export', 'production', archive)
    await sanity('datasets', 'create', 'archive', '--visibility', 'public')
    await sanity('datasets', 'import', archive, '--dataset', 'archive')
    expect(await (await lake.ask('/v1/data/doc/archive/film')).json()).toMatchObject({documents: [{year: 2025}]})
  })

  test('makes, lists and revokes tokens', async () => {
    const made = await sanity('tokens', 'create', 'ci', '--role', 'viewer', '--json')
    const {id, token} = JSON.parse(made.slice(made.indexOf('{'), made.lastIndexOf('}') + 1))
    expect(await (await lake.ask('/v1/users/me', {token})).json()).toMatchObject({role: 'viewer', name: 'ci'})
    expect(await sanity('tokens', 'list')).toContain(id)
    await sanity('tokens', 'delete', id, '--yes')
    expect((await lake.ask('/v1/users/me', {token})).status).toBe(401)
  })

  test('gives a token another secret', async () => {
    const {secret} = lake.lake.accounts.createRobot({label: 'turning', role: 'viewer'})
    const rotated = await sanity('tokens', 'rotate', '--token', secret)
    expect(rotated).toMatch(/lake-robot-/)
    expect((await lake.ask('/v1/users/me', {token: secret})).status).toBe(401)
  })

  test('names datasets otherwise', async () => {
    const asked = async () => (await lake.ask('/v1/data/doc/~next/film', {token: null})).status
    await sanity('datasets', 'alias', 'create', '~next', 'production')
    expect([await sanity('datasets', 'list'), await asked()]).toEqual([
      expect.stringMatching(/~next -> production/),
      200,
    ])
    await sanity('datasets', 'alias', 'unlink', '~next', '--force')
    expect(await asked()).toBe(404)
    await sanity('datasets', 'alias', 'link', '~next', 'production', '--force')
    expect(await asked()).toBe(200)
    await sanity('datasets', 'alias', 'delete', '~next', '--force')
    expect(await sanity('datasets', 'list')).not.toContain('~next')
  })

  test('lists webhooks, what became of their messages, and deletes them', async () => {
    const hook = {name: 'site', url: 'http://127.0.0.1:9/hook', dataset: 'production', rule: {on: ['create']}}
    const headers = {'content-type': 'application/json'}
    await lake.ask('/v2025-02-19/hooks/projects/verite', {method: 'POST', headers, body: JSON.stringify(hook)})
    const create = {_id: 'told', _type: 'film', title: 'Told'}
    const body = JSON.stringify({mutations: [{create}]})
    await lake.ask('/v2025-02-19/data/mutate/production', {method: 'POST', headers, body})
    expect(await sanity('hooks', 'list')).toContain('http://127.0.0.1:9/hook')
    expect(await sanity('hooks', 'logs', 'site', '--detailed')).toMatch(/Status: failure[^]*'Told'/)
    await sanity('hooks', 'delete', 'site')
    expect(await sanity('hooks', 'list')).not.toContain('127.0.0.1')
  })

  test('validates a schema, keeps it, lists it and deletes it', async () => {
    expect(await sanity('schemas', 'validate')).toMatch(/Errors: +0/)
    await sanity('schemas', 'deploy')
    expect(await sanity('schemas', 'list')).toContain('_.schemas.default')
    await sanity('schemas', 'delete', '--ids', '_.schemas.default', '--yes')
    await expect(sanity('schemas', 'list')).rejects.toThrow(/No schemas found/)
  })

  test('says plainly what the lake does not do', async () => {
    await expect(sanity('cors', 'add', 'https://a.example', '--no-credentials')).rejects.toThrow(/LAKE_ALLOWED_ORIGINS/)
    await expect(sanity('backups', 'list', 'production')).rejects.toThrow(/The lake has no GET/)
  })
})
