import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {documentEngine, type DocumentEngine} from '../../test/document-engine.ts'

let lake: DocumentEngine
beforeAll(async () => {
  lake = await documentEngine()
})
afterAll(() => lake.stop())

const film = {
  _id: 'drafts.film',
  _type: 'film',
  _rev: 'r',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
  title: 'Take',
  hasOwnProperty: 1,
}

test.each([
  ['*', true],
  ['*[_type == "film"]', true],
  ['*[_type == $type]{title} | order(title) [0...10]', false],
  ['*[_id in $ids]', true],
  ['*[_id == "film"]', false],
  ['*[sanity::versionOf("film")]', true],
  ['*[!(_id in path("drafts.**"))]', false],
  ['*[_type == "film"][title match "tak*"]', true],
  ['*[_type == "film"][5]', true],
  ['*[count(*[_type == "film"]) > 0 && references("x")]', false],
  ['*[director->name == "Ann"]', false],
  ['*[([@] match text::query("take"))]', true],
])('%s matches the draft of a film: %s', (query, expected) => {
  expect(lake.engine.matcher(query, {type: 'person', ids: ['drafts.film']}, 'someone')(film)).toBe(expected)
})

test('a filter that is no GROQ is refused before anybody listens', () => {
  expect(() => lake.engine.matcher('*[', {}, 'someone')).toThrow('Unexpected end of query')
})
