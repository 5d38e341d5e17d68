import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {applyPatch} from 'mendoza'
import {encodeMendoza} from './encode-mendoza.ts'

describe('a Mendoza patch', () => {
  test('takes over what a text keeps, counted in UTF-8 bytes', () => {
    const left = {title: 'Zoë 🎬 Take', year: 2021}
    const right = {title: 'Zoë 🎭 Take', year: 2021}
    expect(encodeMendoza(left, right)).toEqual([11, 0, 23, 0, 5, 22, '🎭', 23, 9, 14, 15])
    expect(applyPatch(left, encodeMendoza(left, right))).toEqual(right)
  })

  test('changes an element with the same key in place and moves the others', () => {
    const left = {
      cast: [
        {_key: 'a', name: 'A'},
        {_key: 'b', name: 'B'},
        {_key: 'c', name: 'C'},
      ],
    }
    const right = {
      cast: [
        {_key: 'c', name: 'C'},
        {_key: 'a', name: 'A'},
        {_key: 'b', name: 'Bee'},
      ],
    }
    expect(encodeMendoza(left, right)).toEqual(
      [[11, 0], [21, 2, 3], [21, 0, 1], [12, 1, 11, 1, 23, 0, 1, 22, 'ee', 15, 16], [15]].flat(),
    )
    expect(applyPatch(left, encodeMendoza(left, right))).toEqual(right)
  })

  test('leads from any document to any other', () => {
    const text = fc.oneof(fc.string({unit: 'grapheme'}), fc.constantFrom('Halyna', 'Halyna Hutchins', 'Hutchins'))
    const {value} = fc.letrec((tie) => ({
      value: fc.oneof({maxDepth: 4}, text, fc.integer(), fc.boolean(), fc.constant(null), tie('list'), tie('object')),
      list: fc.array(fc.oneof(tie('value'), fc.record({_key: fc.constantFrom('a', 'b', 'c'), text})), {maxLength: 6}),
      object: fc.dictionary(fc.constantFrom('a', 'b', 'ä', 'toString', 'z'), tie('value'), {noNullPrototype: true}),
    }))
    const document = fc.dictionary(fc.constantFrom('body', 'cast', 'title', 'Z'), value, {noNullPrototype: true})
    fc.assert(
      fc.property(document, document, (left, right) => {
        expect(applyPatch(left, encodeMendoza(left, right))).toEqual(right)
      }),
      {numRuns: 2000},
    )
  })
})
