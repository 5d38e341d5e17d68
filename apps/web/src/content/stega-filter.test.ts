import {describe, expect, it} from '@jest/globals'
import {schemaTypes} from '@verite/content-model/schema'
import {isProse} from './stega-filter.ts'

type Field = {name?: string; type?: unknown; options?: unknown; fields?: readonly Field[]; of?: readonly Field[]}

const mayMark = (field: string) =>
  isProse({
    sourcePath: [field],
    resultPath: [field],
    value: 'text',
    filterDefault: () => true,
    sourceDocument: {_id: 'documentary-a', _type: 'documentary'},
  })

describe('what draft mode marks as clickable-to-edit', () => {
  it.each([...vocabularyFields()])('is never the code in “%s”, which a program compares', (field) => {
    expect(mayMark(field)).toBe(false)
  })

  it.each(['country', 'countries', 'territory', 'territories', 'languages', 'timeZone'])(
    'is never the code in “%s”, which the platform’s own names and zones refuse when it is marked',
    (field) => expect(mayMark(field)).toBe(false),
  )

  it.each(['imdb', 'wikidata', 'phone'])('is never “%s”, which becomes part of an address', (field) =>
    expect(mayMark(field)).toBe(false),
  )

  it.each(['title', 'name', 'logline', 'display', 'text'])('is “%s”, which people read', (field) =>
    expect(mayMark(field)).toBe(true),
  )
})

/** The names of all fields that hold one code of a closed list. */
function vocabularyFields() {
  return new Set(schemaTypes.flatMap((type: Field) => codesIn(type)))
}

function codesIn(field: Field): string[] {
  const within = [...(field.fields ?? []), ...(field.of ?? [])].flatMap(codesIn)
  const isCode =
    field.type === 'string' && typeof field.options === 'object' && field.options && 'list' in field.options
  return isCode && field.name ? [field.name, ...within] : within
}
