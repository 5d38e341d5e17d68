import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {applyPatch} from 'mendoza'
import {z} from 'zod'
import {calledLake} from '../../test/called-lake.ts'

let lake: ReturnType<typeof calledLake>
beforeAll(async () => {
  lake = calledLake()
  await mutate('made', [{create: {_id: 'drafts.film', _type: 'documentary', title: 'Rust', tags: ['a', 'b']}}])
  await mutate('edited', [{patch: {id: 'drafts.film', set: {title: 'Last Take: Rust'}, unset: ['tags[0]']}}])
  await act('published', [{actionType: 'sanity.action.document.publish', draftId: 'drafts.film', publishedId: 'film'}])
  await mutate('elsewhere', [{create: {_id: 'other', _type: 'note'}}])
  await mutate('deleted', [{delete: {id: 'film'}}])
})
afterAll(() => lake.remove())

const send = async (endpoint: string, body: object) => {
  const response = await lake.post(`/data/${endpoint}/production`, body)
  expect(await response.json()).not.toHaveProperty('error')
}
const mutate = (transactionId: string, mutations: object[]) => send('mutate', {mutations, transactionId})
const act = (transactionId: string, actions: object[]) => send('actions', {actions, transactionId})
const read = async (path: string) => {
  const body: unknown = await (await lake.get(`/data/history/production${path}`)).json()
  return body
}
const logged = z.object({
  id: z.string(),
  timestamp: z.string(),
  author: z.string(),
  documentIDs: z.array(z.string()),
  mutations: z.array(z.unknown()).optional(),
  effects: z.record(z.string(), z.object({apply: z.array(z.unknown()), revert: z.array(z.unknown())})).optional(),
})
const transactions = async (search: string) => {
  const response = await lake.get(`/data/history/production/transactions/${search}`)
  const lines = (await response.text()).split('\n').filter((line) => line !== '')
  return lines.map((line) => logged.parse(JSON.parse(line)))
}
const idsOf = async (search: string) => (await transactions(search)).map(({id}) => id)

describe('GET /data/history/:dataset/transactions/:ids', () => {
  test('tells the transactions of the documents asked for, between two of them', async () => {
    expect(await idsOf('film,drafts.film')).toEqual(['made', 'edited', 'published', 'deleted'])
    expect(await idsOf('film,drafts.film?reverse=true&limit=2')).toEqual(['deleted', 'published'])
    expect(await idsOf('drafts.film?fromTransaction=edited&toTransaction=')).toEqual(['edited', 'published'])
    expect(await idsOf('film,drafts.film?toTransaction=edited')).toEqual(['made', 'edited'])
    expect(await idsOf('film?toTime=2000-01-01T00:00:00Z')).toEqual([])
  })

  test('tells the mutations unless they are left out', async () => {
    const [made] = await transactions('drafts.film?limit=1')
    expect(made?.mutations).toMatchObject([{create: {_id: 'drafts.film', title: 'Rust', tags: ['a', 'b']}}])
    const [bare] = await transactions('drafts.film?limit=1&excludeContent=true')
    expect(bare).not.toHaveProperty('mutations')
  })

  test('tells effects that lead from the first state to the last and back', async () => {
    const effects = (await transactions('drafts.film?effectFormat=mendoza')).flatMap(
      (transaction) => transaction.effects?.['drafts.film'] ?? [],
    )
    const forward = effects.slice(0, 2).reduce<unknown>((state, {apply}) => applyPatch(state, apply), null)
    expect(forward).toMatchObject({title: 'Last Take: Rust', tags: ['b']})
    expect(forward).not.toHaveProperty('_rev')
    const back = effects.toReversed().reduce<unknown>((state, {revert}) => applyPatch(state, revert), null)
    expect(back).toBeNull()
  })
})

describe('GET /data/history/:dataset/documents/:ids', () => {
  test('shows documents as they were at a revision', async () => {
    expect(await read('/documents/drafts.film?revision=made')).toMatchObject({
      documents: [{_id: 'drafts.film', _rev: 'made', title: 'Rust', tags: ['a', 'b']}],
    })
    expect(await read('/documents/film,drafts.film?revision=published')).toMatchObject({
      documents: [{_id: 'film', _rev: 'published', title: 'Last Take: Rust', tags: ['b']}],
    })
    expect(await read('/documents/film?revision=deleted')).toEqual({documents: []})
  })

  test('shows what a deleted document was last', async () => {
    expect(await read('/documents/film,drafts.film,never?lastRevision=true')).toMatchObject({
      documents: [
        {_id: 'film', _rev: 'published'},
        {_id: 'drafts.film', _rev: 'edited'},
      ],
    })
  })

  test('shows documents as they were at a time', async () => {
    const [made] = await transactions('drafts.film?limit=1')
    expect(await read(`/documents/drafts.film?time=${made?.timestamp}`)).toMatchObject({documents: [{_rev: 'made'}]})
    expect(await read('/documents/drafts.film?time=2000-01-01T00:00:00Z')).toEqual({documents: []})
  })

  test('asks for one moment', async () => {
    const response = await lake.get('/data/history/production/documents/film')
    expect([response.status, await response.json()]).toMatchObject([
      400,
      {message: 'Ask for one of "revision", "time" and "lastRevision=true"'},
    ])
  })
})

describe('GET /data/history/:dataset/events/documents/:id', () => {
  test('tells the life of a draft, newest first, page by page', async () => {
    const versionId = 'drafts.film'
    const publishing = {type: 'publishDocumentVersion', versionId, versionRevisionId: 'edited', revisionId: 'published'}
    expect(await read('/events/documents/drafts.film?limit=2')).toMatchObject({
      events: {[versionId]: [{type: 'deleteDocumentGroup'}, {...publishing, publishCause: 'document.publish'}]},
      nextCursor: '1',
    })
    expect(await read('/events/documents/drafts.film?limit=2&nextCursor=1')).toMatchObject({
      events: {[versionId]: [{type: 'createDocumentVersion', versionRevisionId: 'made'}]},
      nextCursor: '',
    })
  })

  test('tells of a published document what became public', async () => {
    expect(await read('/events/documents/film')).toMatchObject({
      events: {film: [{type: 'deleteDocumentGroup', author: expect.any(String)}, {type: 'publishDocumentVersion'}]},
    })
  })
})

describe('a document that was imported', () => {
  const id = 'imported'
  beforeAll(async () => {
    await mutate('import', [{createOrReplace: {_id: id, _type: 'note', title: 'As imported'}}])
    await mutate('correction', [{patch: {id, set: {title: 'Corrected'}}}])
  })

  test.each([id, `drafts.${id}`])('has a history from its creation on, asked for as %s', async (asked) => {
    expect(await read(`/events/documents/${asked}`)).toMatchObject({
      events: {
        [asked]: [
          {type: 'updateLiveDocument', documentId: id, revisionId: 'correction'},
          {type: 'createLiveDocument', documentId: id, revisionId: 'import'},
        ],
      },
    })
    const documents = [{_id: id, _rev: 'import', title: 'As imported'}]
    expect(await read(`/documents/${asked}?revision=import`)).toMatchObject({documents})
  })

  test('shows the draft instead once there is one', async () => {
    await act('begun', [
      {
        actionType: 'sanity.action.document.edit',
        draftId: `drafts.${id}`,
        publishedId: id,
        patch: {set: {title: 'New'}},
      },
    ])
    expect(await read(`/documents/drafts.${id}?revision=begun`)).toMatchObject({documents: [{_id: `drafts.${id}`}]})
    expect(await read(`/events/documents/drafts.${id}`)).toMatchObject({
      events: {[`drafts.${id}`]: [{type: 'createDocumentVersion'}, {}, {}]},
    })
    expect(await read(`/events/documents/${id}`)).toMatchObject({events: {[id]: [{revisionId: 'correction'}, {}]}})
  })
})

describe('GET /data/history/:dataset/events/releases/:id', () => {
  test('tells the life of a release, newest first', async () => {
    const release = (does: string, more = {}) => ({
      actionType: `sanity.action.release.${does}`,
      releaseId: 'spring',
      ...more,
    })
    await mutate('seed', [{create: {_id: 'event', _type: 'event'}}])
    await act('spring-1', [release('create', {metadata: {releaseType: 'asap'}})])
    const version = {publishedId: 'event', baseId: 'event', versionId: 'versions.spring.event'}
    await act('spring-2', [{actionType: 'sanity.action.document.version.create', ...version}])
    await act('spring-3', [release('schedule', {publishAt: '2099-01-01T00:00:00Z'})])
    expect(await read('/events/documents/versions.spring.event')).toMatchObject({
      events: {'versions.spring.event': [{type: 'scheduleDocumentVersion', state: 'pending'}, {}]},
    })
    await act('spring-4', [release('unschedule')])
    await act('spring-5', [release('publish')])
    expect(await read('/events/releases/spring')).toMatchObject({
      events: [
        {type: 'publishRelease'},
        {type: 'unscheduleRelease'},
        {type: 'scheduleRelease', publishAt: '2099-01-01T00:00:00.000Z'},
        {type: 'addDocumentToRelease', documentId: 'event', versionId: 'versions.spring.event'},
        {type: 'createRelease', change: {releaseType: 'asap'}, releaseName: 'spring'},
      ],
      nextCursor: '',
    })
  })
})

describe('the past', () => {
  test.each([
    'transactions/film',
    'documents/film?lastRevision=true',
    'events/documents/film',
    'events/releases/spring',
  ])('is for members: %s', async (path) => {
    expect((await lake.get(`/data/history/production/${path}`, 'nobody')).status).toBe(401)
    expect((await lake.get(`/data/history/production/${path}`, 'viewer')).status).toBe(200)
  })
})
