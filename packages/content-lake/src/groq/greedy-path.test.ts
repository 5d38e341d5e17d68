import {expect, test} from '@jest/globals'
import {GreedyPath} from './greedy-path.ts'

test.each([
  ['drafts.**', 'drafts.a', true],
  ['drafts.**', 'drafts.a.b', true],
  ['drafts.**', 'drafts', false],
  ['drafts.**', 'drafts-a', false],
  ['drafts.*', 'drafts.a.b', false],
  ['versions.*.*', 'versions.r.a', true],
  ['versions.r.*', 'versions.s.a', false],
  ['**', 'a.b.c', true],
  ['**.c', 'a.b.c', true],
  ['**.b.**', 'a.b.b.c', true],
  ['**.x.**', 'a.b.b.c', false],
  ['a.**.**.d', 'a.b.d', false],
  ['a.**.**.d', 'a.b.c.d', true],
  ['a', 'a', true],
  ['*', '', false],
  ['a.*', 'a.', false],
])('path("%s") holds "%s": %s', (pattern, id, expected) => {
  expect(new GreedyPath(pattern).matches(id)).toBe(expected)
})

test('many wildcards take no longer than one', () => {
  const id = `${'a.'.repeat(150)}b`
  expect(new GreedyPath(`${'**.'.repeat(60)}c`).matches(id)).toBe(false)
  expect(new GreedyPath(`${'**.'.repeat(60)}b`).matches(id)).toBe(true)
})
