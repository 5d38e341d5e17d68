import {describe, expect, it} from '@jest/globals'
import {isProse} from './stega-filter.ts'

const codesOfClosedLists = [
  ...['certainty', 'confidence', 'decision', 'department', 'kind', 'kindCertainty', 'medium', 'model', 'outcome'],
  ...['renderPolicy', 'result', 'role', 'section', 'stance', 'state', 'status', 'vitalStatus', 'voice'],
]

const mayMark = (field: string) =>
  isProse({
    sourcePath: [field],
    resultPath: [field],
    value: 'text',
    filterDefault: () => true,
    sourceDocument: {_id: 'documentary-a', _type: 'documentary'},
  })

describe('what draft mode marks as clickable-to-edit', () => {
  it.each(codesOfClosedLists)('is never the code in “%s”, which a program compares', (field) => {
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
