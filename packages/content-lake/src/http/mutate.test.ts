import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {calledLake} from '../../test/called-lake.ts'

let lake: ReturnType<typeof calledLake>
beforeAll(() => {
  lake = calledLake()
})
afterAll(() => lake.remove())

const mutate = async (mutations: unknown, search = '', role?: Parameters<typeof lake.post>[2], more = {}) => {
  const response = await lake.post(`/data/mutate/production${search}`, {mutations, ...more}, role)
  return {status: response.status, body: await response.json()}
}

describe('POST /data/mutate/:dataset', () => {
  test('answers with the ids and documents that were asked for', async () => {
    const film = {_id: 'film', _type: 'documentary', title: 'Last Take'}
    expect(await mutate([{create: film}])).toEqual({
      status: 200,
      body: {transactionId: expect.any(String), results: []},
    })
    const patch = {patch: {id: 'film', set: {runtime: 91}}}
    expect(await mutate([patch], '?returnIds=true')).toMatchObject({
      body: {results: [{id: 'film', operation: 'update'}]},
    })
    expect(await mutate([patch], '?returnDocuments=true', 'editor', {transactionId: 'the-revision'})).toMatchObject({
      body: {
        transactionId: 'the-revision',
        results: [{id: 'film', operation: 'update', document: {...film, runtime: 91, _rev: 'the-revision'}}],
      },
    })
  })

  test('patches and deletes what a query selects', async () => {
    await mutate([1, 2, 3].map((number) => ({create: {_id: `event-${number}`, _type: 'event', number}})))
    const query = '*[_type == "event" && number > $from]'
    expect(await mutate([{patch: {query, params: {from: 1}, set: {late: true}}}], '?returnIds=true')).toMatchObject({
      body: {results: [{id: 'event-2'}, {id: 'event-3'}]},
    })
    await mutate([{delete: {query: '*[_type == "event" && late]'}}])
    const left = await lake.get(`/data/query/production?query=${encodeURIComponent('*[_type=="event"]._id')}`)
    expect(await left.json()).toMatchObject({result: ['event-1']})
  })
})
