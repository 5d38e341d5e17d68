import {describe, expect, test} from '@jest/globals'
import {matchesSearch, scoreSearch, searchTokens} from './text-query.ts'

const document = {
  _id: 'film',
  _type: 'documentary',
  title: 'The story of Halyna',
  credits: [{_key: 'k', name: 'Ann Grižas'}],
  story: [
    {
      _type: 'block',
      children: [
        {_type: 'span', text: 'a cinemato'},
        {_type: 'span', text: 'grapher at work'},
      ],
    },
  ],
}

describe('a search', () => {
  test.each([
    ['halyna', true],
    ['HALYNA story', true],
    ['halyna film', false],
    ['haly', false],
    ['haly*', true],
    ['grižas', true],
    ['"story of Halyna"', true],
    ['"story Halyna"', false],
    ['"story of Hal"', false],
    ['halyna -grižas', false],
    ['halyna -rust', true],
    ['-rust', true],
    ['-"story of"', false],
    ['cinematographer', true],
    ['documentary', false],
    ['*', true],
    ['', false],
    ['"unfinished phrase', false],
    ['"the story', true],
    ['... !!!', false],
  ])('for %j: %s', (search, expected) => {
    expect(matchesSearch([document], search)).toBe(expected)
  })

  test('for what is no text finds nothing', () => {
    expect(matchesSearch([document], 3)).toBe(false)
  })

  test('asks an index for whole words, phrases as words, and beginnings', () => {
    expect(searchTokens('one "two three" -four fi*')).toEqual(['ONE', 'TWO', 'THREE', 'FI*'])
    expect(searchTokens('*')).toEqual([])
  })

  test('scores more where a term is found more often', () => {
    expect(scoreSearch(['take'], 'take')).toBeLessThan(scoreSearch(['take', 'take two'], 'take'))
    expect(scoreSearch(['take'], 'iron')).toBe(0)
  })
})
