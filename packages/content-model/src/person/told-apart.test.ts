import {expect, it} from '@jest/globals'
import {readPublished} from '../read-published.fixture.ts'
import {toldApart} from './told-apart.ts'

const people = ['a', 'b'].map((_id) => ({_id, _type: 'person', name: 'Ada'}))
const fetch = (query: string, params: Record<string, unknown>) => readPublished(query, params, people)
const ask = (words: string | undefined, document: object) =>
  toldApart(words, {document: {...document}, getClient: () => ({fetch})})

it('asks who a person is whose name another has, and no one else', async () => {
  expect(await ask(undefined, {_id: 'drafts.a', name: 'Ada'})).toContain('who this is')
  expect(await ask('editor', {_id: 'drafts.a', name: 'Ada'})).toBe(true)
  expect(await ask(undefined, {_id: 'drafts.a', name: 'Ada L.'})).toBe(true)
  expect(await ask(undefined, {_id: 'drafts.a'})).toBe(true)
})
