import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {calledLake} from '../../test/called-lake.ts'

let lake: ReturnType<typeof calledLake>
beforeAll(async () => {
  lake = calledLake()
  await lake.post('/comments/production/setup', {})
  const here = [
    {_id: 'film', _type: 'documentary'},
    {_id: 'event', _type: 'event', subjects: [{_key: 'a', of: {_ref: 'film'}}]},
  ]
  const there = [
    {_id: 'comment', _type: 'comment', target: {document: {_dataset: 'production', _ref: 'film', _weak: true}}},
    {_id: 'stray', _type: 'comment', target: {_ref: 'film', _weak: true}},
  ]
  await lake.post('/data/mutate/production', {mutations: here.map((create) => ({create}))})
  await lake.post('/data/mutate/production-comments', {mutations: there.map((create) => ({create}))})
})
afterAll(() => lake.remove())

const comment = {projectId: 'verite', datasetName: 'production-comments', documentId: 'comment'}

describe('GET /data/references/:dataset/documents/:id/to', () => {
  test('tells which documents refer to one, also from other datasets', async () => {
    const response = await lake.get('/data/references/production/documents/film/to')
    expect(await response.json()).toEqual({
      totalCount: 2,
      references: [{projectId: 'verite', datasetName: 'production', documentId: 'event'}, comment],
    })
  })

  test('leaves out those of the same dataset when asked to', async () => {
    const response = await lake.get('/data/references/production/documents/film/to?excludeInternalReferences=true')
    expect(await response.json()).toEqual({totalCount: 1, references: [comment]})
  })

  test('answers members only', async () => {
    expect((await lake.get('/data/references/production/documents/film/to', 'nobody')).status).toBe(401)
  })
})
