import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {sanityCli, type SanityCli} from './sanity-cli.ts'

let cli: SanityCli
const sanity = (...args: string[]) => cli.sanity(...args)

// Each command is a process of its own that loads a whole studio.
jest.setTimeout(600_000)
beforeAll(async () => {
  cli = await sanityCli()
})
afterAll(() => cli.close())

describe('sanity schemas', () => {
  test('validates a schema', async () => {
    expect(await sanity('schemas', 'validate')).toMatch(/Errors: +0/)
  })

  test('keeps it, lists it and deletes it', async () => {
    const kept = async () =>
      await (await cli.lake.ask('/v2025-03-01/projects/verite/datasets/production/schemas')).text()
    await sanity('schemas', 'deploy')
    expect(await sanity('schemas', 'list')).toContain('_.schemas.default')
    expect(await kept()).toMatch(/\\"name\\":\\"sequelTo\\"/)
    await sanity('schemas', 'delete', '--ids', '_.schemas.default', '--yes')
    expect(await kept()).not.toContain('sequelTo')
  })

  test('writes it to a file', async () => {
    await sanity('schemas', 'extract', '--path', 'schema.json')
    expect(JSON.parse(await readFile(join(cli.studio, 'schema.json'), 'utf8'))).toContainEqual(
      expect.objectContaining({type: 'document', name: 'film'}),
    )
  })
})

describe('sanity manifest', () => {
  test('describes the studio: its workspaces with their schemas and tools', async () => {
    await sanity('manifest', 'extract', '--path', 'manifest')
    const files = await readdir(join(cli.studio, 'manifest'))
    const manifest = await readFile(join(cli.studio, 'manifest', 'create-manifest.json'), 'utf8')
    expect(JSON.parse(manifest)).toMatchObject({workspaces: [{projectId: 'verite', dataset: 'production'}]})
    expect(files.some((file) => file.endsWith('create-schema.json'))).toBe(true)
  })
})
