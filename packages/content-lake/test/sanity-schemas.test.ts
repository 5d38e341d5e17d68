import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import {sanityCli, type SanityCli} from './sanity-cli.ts'

let cli: SanityCli
const sanity = (...args: string[]) => cli.sanity(...args)

// Each command is a process of its own that loads a whole studio.
jest.setTimeout(600_000)
beforeAll(async () => {
  cli = await sanityCli()
})
afterAll(() => cli.close())

// What needs no lake, such as validating a schema or writing it to a file, is not asked here.
test('sanity schemas keeps a schema in the lake, lists it and deletes it', async () => {
  const kept = async () => await (await cli.lake.ask('/v2025-03-01/projects/verite/datasets/production/schemas')).text()
  await sanity('schemas', 'deploy')
  expect(await sanity('schemas', 'list')).toContain('_.schemas.default')
  expect(await kept()).toMatch(/\\"name\\":\\"sequelTo\\"/)
  await sanity('schemas', 'delete', '--ids', '_.schemas.default', '--yes')
  expect(await kept()).not.toContain('sequelTo')
})
