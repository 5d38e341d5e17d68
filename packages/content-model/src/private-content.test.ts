import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, it} from '@jest/globals'
import {z} from 'zod'
import {privateFields} from './private-content.ts'
import {schemaTypes} from './schema.ts'

const src = import.meta.dirname

const field = z.object({name: z.string(), description: z.unknown().optional()})
const types = z.array(z.object({fields: z.array(field).default([])})).parse(schemaTypes)
const fields = types.flatMap((type) => type.fields)
const named: readonly string[] = privateFields

it('names only fields that some type has', () => {
  expect(named.filter((name) => !fields.some((field) => field.name === name))).toEqual([])
})

it('names every field that promises never to be shown', () => {
  const promised = fields.filter(({description}) => /never shown/i.test(String(description)))
  expect(promised.map(({name}) => name).filter((name) => !named.includes(name))).toEqual([])
})

it('is selected by no query', async () => {
  const files = (await readdir(src, {recursive: true})).filter((file) => file.endsWith('.query.ts'))
  const queries = await Promise.all(files.map((file) => readFile(join(src, file), 'utf8')))
  expect(files.length).toBeGreaterThan(10)
  for (const field of privateFields) {
    expect(queries.filter((query) => new RegExp(`\\b${field}\\b`).test(query))).toEqual([])
  }
})
