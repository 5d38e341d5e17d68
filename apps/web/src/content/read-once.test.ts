import {expect, it} from '@jest/globals'
import {z} from 'zod'
import {fitOnce, parseOnce} from './read-once.ts'

const film = z.object({title: z.string().transform((title) => ({words: title.split(' ')}))})
const heading = z.object({title: z.string()})

it('a text is read once, and fitted once to each shape', () => {
  const read = () => parseOnce('{"title":"Last Take","year":2025}')
  expect(read()).toBe(read())
  expect(fitOnce(film, read(), 'film')).toEqual({title: {words: ['Last', 'Take']}})
  expect(fitOnce(film, read(), 'film')).toBe(fitOnce(film, read(), 'film'))
  expect(fitOnce(heading, read(), 'film')).toEqual({title: 'Last Take'})
})

it('what changed is read anew, and so is what does not come from a text', () => {
  expect(fitOnce(heading, parseOnce('{"title":"First Take"}'), 'film')).toEqual({title: 'First Take'})
  const content = {title: 'a'}
  expect(fitOnce(heading, content, 'film')).toEqual({title: 'a'})
  content.title = 'b'
  expect(fitOnce(heading, content, 'film')).toEqual({title: 'b'})
  expect([fitOnce(heading, parseOnce('null'), 'film'), fitOnce(heading.nullable(), parseOnce('null'), 'film')]).toEqual(
    [null, null],
  )
})
