import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, it} from '@jest/globals'
import {privateFields} from './private-content.ts'
import {schemaTypes} from './schema.ts'

const src = import.meta.dirname

it('names only fields that some type has', () => {
  const fields = new Set(
    schemaTypes.flatMap((type) => ('fields' in type ? (type.fields ?? []).map(({name}) => name) : [])),
  )
  expect(privateFields.filter((name) => !fields.has(name))).toEqual([])
})

it('names every field that promises never to be shown', () => {
  const fields = schemaTypes.flatMap((type) => ('fields' in type ? (type.fields ?? []) : []))
  const promised = fields.filter((field) => 'description' in field && /never shown/i.test(String(field.description)))
  const named: readonly string[] = privateFields
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
