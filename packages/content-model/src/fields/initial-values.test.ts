import {expect, it} from '@jest/globals'
import {schemaTypes} from '../schema.ts'

type Field = {name: string; type: string; initialValue?: unknown}
const types: readonly {name: string; type: string; fields?: Field[]}[] = schemaTypes
const parts = types.flatMap(({name, fields = []}) =>
  fields.map(({name: field, type}) => ({place: `${name}.${field}`, part: types.find((each) => each.name === type)})),
)

it('a new document has no beginnings of parts that nobody asked for, whose other fields would then be required', () => {
  const begun = parts.filter(({part}) => part?.fields?.some(({initialValue}) => initialValue !== undefined))
  expect(begun.map(({place}) => place)).toEqual([])
})
