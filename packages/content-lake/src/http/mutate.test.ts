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

  test('means all items of an array by [*] and [:], as Sanity does', async () => {
    const cast = [{_key: 'a'}, {_key: 'b'}]
    await mutate([{create: {_id: 'all', _type: 'film', cast, tags: ['x', 'y'], '[*]': 1}}])
    const patch = {id: 'all', set: {'cast[*].seen': true}, inc: {"['[*]']": 1}, unset: ['tags[:]']}
    expect(await mutate([{patch}], '?returnDocuments=true')).toMatchObject({
      body: {results: [{document: {cast: cast.map((one) => ({...one, seen: true})), tags: [], '[*]': 2}}]},
    })
  })

  test('refuses a number that JSON cannot say, whether sent or reckoned', async () => {
    const sent = '{"mutations":[{"create":{"_id":"huge","_type":"film","budget":1e999}}]}'
    const response = await lake.post('/data/mutate/production', sent)
    expect(response.status).toBe(409)
    await mutate([{create: {_id: 'huge', _type: 'film', budget: 1e308}}])
    expect(await mutate([{patch: {id: 'huge', inc: {budget: 1.5e308}}}])).toMatchObject({
      status: 409,
      body: {message: expect.stringContaining('"huge" holds a number that is out of range')},
    })
  })

  test.each([300, 100_000])('refuses what is nested %i levels deep', async (levels) => {
    const nested = '['.repeat(levels) + ']'.repeat(levels)
    const mutations = `{"mutations":[{"create":{"_id":"deep","_type":"film","nested":${nested}}}]}`
    const answers = await Promise.all([
      lake.post('/data/mutate/production', mutations),
      lake.post('/data/query/production', `{"query":"$nested","params":{"nested":${nested}}}`, 'nobody'),
      lake.get(`/data/query/production?query=$nested&$nested=${nested}`, 'nobody'),
    ])
    expect(answers.map(({status}) => status)).toEqual([400, 400, 400])
  })
})
