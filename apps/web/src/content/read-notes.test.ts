import {expect, it} from '@jest/globals'
import {noteRead, notingReads} from './read-notes.ts'

it('notes the tags of all that is read while something is made, and the shortest time that any of it holds', async () => {
  const {made, notes} = await notingReads(async () => {
    noteRead(['a', 'b'])
    await Promise.all([1, 2].map(async () => noteRead(['b', 'c'], 5)))
    return 'text'
  })
  expect([made, [...notes.tags], notes.lifetime]).toEqual(['text', ['a', 'b', 'c'], 5])
})

it('keeps what is made at the same time apart', async () => {
  const make = (tag: string) =>
    notingReads(async () => {
      await new Promise((resolve) => setImmediate(resolve))
      noteRead([tag])
    })
  const both = await Promise.all([make('a'), make('b')])
  expect(both.map(({notes}) => [...notes.tags])).toEqual([['a'], ['b']])
})

it('is of no matter where nobody notes', () => {
  expect(() => noteRead(['a'])).not.toThrow()
})
