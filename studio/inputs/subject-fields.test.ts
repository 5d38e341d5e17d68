import {expect, it} from '@jest/globals'
import {schemaTypes} from '@verite/content-model/schema'
import {subjectFields} from './subject-fields.ts'

const types: readonly {name: string; fields?: {name: string; title?: string}[]}[] = schemaTypes

/** As the studio compiles it, as far as it matters here. */
function typeOf(name: string) {
  const {fields} = types.find((type) => type.name === name) ?? {}
  return {name, fields: (fields ?? []).map((field) => ({name: field.name, type: {title: field.title}}))}
}

it('a claim can be about what a form says of its subject, and not about addresses and notes', () => {
  const fields = subjectFields(typeOf('person'))
  expect(fields).toContainEqual({name: 'origin', title: 'Origin, as stated'})
  for (const name of ['slug', 'sortName', 'translations', 'sensitivityNote', 'openQuestions', 'sources'])
    expect(fields.map((field) => field.name)).not.toContain(name)
})

it('a claim about a film can be about its credits, which are a document of their own', () => {
  expect(subjectFields(typeOf('documentary'))[0]).toEqual({name: 'credits', title: 'Credits'})
})
