import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {calledLake} from '../../test/called-lake.ts'

let lake: ReturnType<typeof calledLake>
beforeAll(async () => {
  lake = calledLake({readPolicy: {anonymousFilter: '!(_type == "memo")', privateFields: ['phone']}})
  const documents = [
    {_id: 'film', _type: 'documentary', title: 'Last Take', contact: {name: 'Desk', phone: 'canary'}},
    {_id: 'drafts.film', _type: 'documentary', title: 'canary'},
    {_id: 'versions.spring.film', _type: 'documentary', title: 'canary'},
    {_id: 'memo', _type: 'memo', title: 'canary'},
  ]
  await lake.post('/data/mutate/production', {mutations: documents.map((create) => ({create}))})
})
afterAll(() => lake.remove())

const read = async (path: string, role?: Parameters<typeof lake.get>[1]) => {
  const body: unknown = await (await lake.get(`/data/doc/production/${path}`, role)).json()
  return body
}

describe('GET /data/doc/:dataset/:ids', () => {
  test('answers in the order asked, and says what is not there', async () => {
    expect(await read('drafts.film,never,film')).toMatchObject({
      documents: [{_id: 'drafts.film'}, {_id: 'film', contact: {phone: 'canary'}}],
      omitted: [{id: 'never', reason: 'existence'}],
    })
  })

  test('tells which exist without their content', async () => {
    expect(await read('film,never?excludeContent=true')).toEqual({
      documents: [{_id: 'film', _type: 'documentary', _rev: expect.any(String)}],
      omitted: [{id: 'never', reason: 'existence'}],
    })
  })

  test('finds all versions of a document', async () => {
    expect(await read('film?includeAllVersions=true')).toMatchObject({
      documents: [{_id: 'drafts.film'}, {_id: 'film'}, {_id: 'versions.spring.film'}],
    })
  })

  test('gives nobody a draft, a version, a private document or a private field, nor word that they exist', async () => {
    const answer = await read('film,drafts.film,drafts.never,versions.spring.film,memo,never', 'nobody')
    expect(answer).toMatchObject({
      documents: [{_id: 'film', contact: {name: 'Desk'}}],
      omitted: [
        {id: 'drafts.film', reason: 'permission'},
        {id: 'drafts.never', reason: 'permission'},
        {id: 'versions.spring.film', reason: 'permission'},
        {id: 'memo', reason: 'existence'},
        {id: 'never', reason: 'existence'},
      ],
    })
    expect(JSON.stringify(answer)).not.toContain('canary')
  })
})
