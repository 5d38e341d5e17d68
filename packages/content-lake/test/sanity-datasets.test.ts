import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {sanityCli, type SanityCli} from './sanity-cli.ts'

let cli: SanityCli
const sanity = (...args: string[]) => cli.sanity(...args)
const ask = (...args: Parameters<SanityCli['lake']['ask']>) => cli.lake.ask(...args)
const film = {_id: 'film', _type: 'film', title: 'Last Take', year: 2025}

// Each command is a process of its own.
jest.setTimeout(600_000)
beforeAll(async () => {
  cli = await sanityCli()
  const mutate = {method: 'POST', headers: {'content-type': 'application/json'}}
  await ask('/v1/data/mutate/production', {...mutate, body: JSON.stringify({mutations: [{create: film}]})})
})
afterAll(() => cli.close())

describe('sanity datasets', () => {
  test('makes datasets as private as it was told to, lists them and deletes them', async () => {
    await cli.contentLakeSanity('datasets', 'create', 'desk', '--visibility', 'private')
    expect(cli.lake.lake.accounts.robots().map(({label}) => label)).not.toContain('content-lake sanity')
    expect((await ask('/v1/data/query/desk?query=*', {token: null})).status).toBe(401)
    expect(await sanity('datasets', 'list')).toContain('desk')
    await sanity('datasets', 'delete', 'desk', '--force')
    expect((await ask('/v1/data/query/desk?query=*')).status).toBe(404)
  })

  test('tells and changes who may read one', async () => {
    const asked = async () => (await ask('/v1/data/query/screening?query=*', {token: null})).status
    await sanity('datasets', 'create', 'screening', '--visibility', 'public')
    await sanity('datasets', 'visibility', 'set', 'screening', 'private')
    expect([await sanity('datasets', 'visibility', 'get', 'screening'), await asked()]).toEqual([
      expect.stringContaining('private'),
      401,
    ])
    await sanity('datasets', 'visibility', 'set', 'screening', 'public')
    expect(await asked()).toBe(200)
    await expect(sanity('datasets', 'visibility', 'get', 'nowhere')).rejects.toThrow(/not found: nowhere/)
  })

  test('copies a dataset and follows the copy to its end', async () => {
    expect(await sanity('datasets', 'copy', 'production', 'rehearsal')).toMatch(/copied|completed/i)
    const copied = await ask('/v1/data/doc/rehearsal/film')
    expect(await copied.json()).toMatchObject({documents: [film]})
    expect(await sanity('datasets', 'copy', '--list')).toMatch(/rehearsal[^\n]*completed|completed[^\n]*rehearsal/)
  })

  test('exports a dataset and imports it into another', async () => {
    const archive = join(cli.studio, 'production.tar.gz')
    await Promise.all([
      sanity('datasets', 'export', 'production', archive),
      sanity('datasets', 'create', 'archive', '--visibility', 'public'),
    ])
    await sanity('datasets', 'import', archive, '--dataset', 'archive')
    expect(await (await ask('/v1/data/doc/archive/film')).json()).toMatchObject({documents: [film]})
  })

  test('names datasets otherwise', async () => {
    const asked = async () => (await ask('/v1/data/doc/~next/film', {token: null})).status
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
    expect(await (await ask('/v1/aliases')).json()).toEqual([])
  })

  test('leaves the meaning of words to others: embeddings are off', async () => {
    const [status] = await Promise.all([
      sanity('datasets', 'embeddings', 'status', 'production'),
      expect(sanity('datasets', 'embeddings', 'enable', 'production')).rejects.toThrow(/makes no embeddings/),
    ])
    expect(status).toMatch(/disabled/)
  })
})
