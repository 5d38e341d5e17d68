import {afterAll, afterEach, beforeAll, describe, expect, it} from '@jest/globals'
import {applyPatch} from 'mendoza'
import type {ListenOptions, SanityClient} from '@sanity/client'
import {received, type Received} from '../../test/received.ts'
import {streamedText} from '../../test/streamed-text.ts'
import {serveLake, type Caller, type ServedLake} from '../../test/served-lake.ts'

let served: ServedLake
let editor: SanityClient
const open: Received<unknown>[] = []

beforeAll(async () => {
  served = await serveLake({readPolicy: {anonymousFilter: '_type != "memo"', privateFields: ['note']}})
  editor = served.client('editor')
})
afterEach(() => open.splice(0).forEach((stream) => stream.stop()))
afterAll(() => served.stop())

type Listening = {
  caller?: Caller
  query?: string
  params?: Record<string, unknown>
  options?: ListenOptions
  apiVersion?: string
}

/** A listener of Sanity's client that has been welcomed. */
async function listener({
  caller = 'editor',
  query = '*',
  params = {},
  options = {},
  apiVersion = '2025-02-19',
}: Listening) {
  const client = served.client(caller, {apiVersion})
  const stream = received(
    client.listen(query, params, {includeResult: false, ...options, events: ['welcome', 'mutation']}),
  )
  open.push(stream)
  expect(await stream.next()).toMatchObject({type: 'welcome', listenerName: expect.any(String)})
  return stream
}

/** A write that every listener of everything hears of: what came before it has arrived once this has. */
async function everythingBefore(stream: Received<{type: string}>, id: string) {
  await editor.createOrReplace({_id: id, _type: 'marker', time: String(performance.now())})
  const before: {type: string}[] = []
  for (;;) {
    const event = await stream.next()
    if (Object(event).documentId === id) return before
    before.push(event)
  }
}

describe('a listener', () => {
  it('hears of a document that appears, changes and disappears', async () => {
    const stream = await listener({query: '*[_type == $type]', params: {type: 'life'}})
    const created = await editor.create({_id: 'life', _type: 'life', age: 1})
    const appear = await stream.next()
    expect(appear).toMatchObject({
      type: 'mutation',
      documentId: 'life',
      eventId: `${created._rev}#life`,
      transactionId: created._rev,
      resultRev: created._rev,
      transition: 'appear',
      visibility: 'query',
      identity: expect.stringMatching(/^r-/),
      mutations: [{create: {_id: 'life'}}],
      transactionTotalEvents: 1,
      transactionCurrentEvent: 1,
    })
    expect(appear).not.toHaveProperty('previousRev')
    expect(appear).not.toHaveProperty('result')
    expect(appear).not.toHaveProperty('effects')
    const patched = await editor.patch('life').inc({age: 1}).commit()
    expect(await stream.next()).toMatchObject({
      transition: 'update',
      previousRev: created._rev,
      resultRev: patched._rev,
    })
    await editor.delete('life')
    expect(await stream.next()).toMatchObject({transition: 'disappear', previousRev: patched._rev})
  })

  it('hears of a document that comes to match, or no longer does, as appearing and disappearing', async () => {
    await editor.create({_id: 'mood', _type: 'mood', happy: false})
    const stream = await listener({query: '*[happy == true]'})
    await editor.patch('mood').set({happy: true}).commit()
    expect(await stream.next()).toMatchObject({transition: 'appear'})
    await editor.patch('mood').set({happy: false}).commit()
    expect(await stream.next()).toMatchObject({transition: 'disappear'})
  })

  it('counts the events of a transaction that it gets itself', async () => {
    const everything = await listener({})
    const one = await listener({query: '*[_id == "pair-b"]'})
    await editor.transaction().create({_id: 'pair-a', _type: 'pair'}).create({_id: 'pair-b', _type: 'pair'}).commit()
    expect(await everything.next()).toMatchObject({transactionTotalEvents: 2, transactionCurrentEvent: 1})
    expect(await everything.next()).toMatchObject({transactionTotalEvents: 2, transactionCurrentEvent: 2})
    expect(await one.next()).toMatchObject({
      documentId: 'pair-b',
      transactionTotalEvents: 1,
      transactionCurrentEvent: 1,
    })
  })

  it('gets results, previous revisions and effects when it asks for them', async () => {
    const before = await editor.create({_id: 'effect', _type: 'effect', title: 'Before', kept: [1, 2, 3]})
    const stream = await listener({
      query: '*[_id == "effect"]',
      options: {includeResult: true, includePreviousRevision: true, includeMutations: false, effectFormat: 'mendoza'},
    })
    const after = await editor.patch('effect').set({title: 'After'}).commit()
    const event = Object(await stream.next())
    expect(event).toMatchObject({result: after, previous: before})
    expect(event).not.toHaveProperty('mutations')
    const {_rev: oldRevision, ...left} = before
    const {_rev: newRevision, ...right} = after
    expect(applyPatch(left, event.effects.apply)).toEqual(right)
    expect(applyPatch(right, event.effects.revert)).toEqual(left)
    expect(oldRevision).not.toBe(newRevision)
  })

  it('hears of drafts and release versions only when it asks for all versions', async () => {
    const some = await listener({})
    const all = await listener({options: {includeAllVersions: true}})
    await editor.create({_id: 'drafts.quiet', _type: 'film'})
    await editor.create({_id: 'versions.r1.quiet', _type: 'film'})
    expect(await all.next()).toMatchObject({documentId: 'drafts.quiet'})
    expect(await all.next()).toMatchObject({documentId: 'versions.r1.quiet'})
    expect(await everythingBefore(some, 'marker-1')).toEqual([])
  })

  it('of an API version before 2025-02-19 hears of drafts, as it did then', async () => {
    const stream = await listener({apiVersion: '2021-06-07'})
    await editor.create({_id: 'drafts.old', _type: 'film'})
    expect(await stream.next()).toMatchObject({documentId: 'drafts.old'})
  })

  it('with a query that is no GROQ is told so, once', async () => {
    const stream = received(served.client('editor').listen('*[_type =='))
    open.push(stream)
    await expect(stream.next()).rejects.toMatchObject({name: 'ChannelError'})
  })
})

describe('an anonymous listener', () => {
  it('never hears of drafts, versions, documents of the lake or what the policy hides', async () => {
    const stream = await listener({caller: 'anonymous', options: {includeAllVersions: true, includeResult: true}})
    await editor.create({_id: 'drafts.secret', _type: 'film', title: 'canary'})
    await editor.create({_id: 'versions.r1.secret', _type: 'film', title: 'canary'})
    await served.client('administrator').create({_id: 'hidden.secret', _type: 'film', title: 'canary'})
    await editor.create({_id: 'memo-secret', _type: 'memo', title: 'canary'})
    expect(await everythingBefore(stream, 'marker-2')).toEqual([])
  })

  it('gets no private field, neither in results nor in mutations, effects or previous revisions', async () => {
    const stream = await listener({
      caller: 'anonymous',
      query: '*[_id == "noted"]',
      options: {includeResult: true, includePreviousRevision: true, effectFormat: 'mendoza'},
    })
    await editor.create({_id: 'noted', _type: 'film', title: 'One', note: 'canary'})
    await editor.patch('noted').set({title: 'Two', note: 'canary again'}).commit()
    await editor.delete('noted')
    const events = [await stream.next(), await stream.next(), await stream.next()]
    expect(JSON.stringify(events)).not.toContain('canary')
    expect(JSON.stringify(events)).toContain('Two')
  })

  it('hears of a document that is hidden from it as one that disappears', async () => {
    await editor.create({_id: 'turning', _type: 'film', title: 'canary'})
    const stream = await listener({caller: 'anonymous', query: '*[_id == "turning"]', options: {includeResult: true}})
    await editor.createOrReplace({_id: 'turning', _type: 'memo', title: 'canary'})
    const event = await stream.next()
    expect(event).toMatchObject({transition: 'disappear'})
    expect(JSON.stringify(event)).not.toContain('canary')
  })

  it('is not let into a private dataset', async () => {
    await served.client('administrator').datasets.create('vault', {aclMode: 'private'})
    const response = await served.request('anonymous', '/v2025-02-19/data/listen/vault?query=*')
    expect(response.status).toBe(401)
  })
})

describe('a listener that comes back', () => {
  const listenFrom = async (lastEventId?: string) => {
    const headers = new Headers(lastEventId === undefined ? {} : {'last-event-id': lastEventId})
    const path = '/v2025-02-19/data/listen/production?query=*[_type=="resumed"]&enableResume=true'
    return streamedText(await served.request('editor', path, {headers}))
  }
  const idIn = (event: string) => /^id: (.*)$/m.exec(event)?.[1]

  it('gets what it missed, and only that', async () => {
    const first = await listenFrom()
    await editor.create({_id: 'resumed-1', _type: 'resumed'})
    const id = idIn(await first.until(/event: mutation[^]*?\n\n/))
    await first.leave()
    await editor.create({_id: 'resumed-2', _type: 'resumed'})
    const second = await listenFrom(id)
    await second.until(/event: welcomeback[^]*?\n\n/)
    expect(await second.until(/event: mutation[^]*?\n\n/)).toContain('"documentId":"resumed-2"')
    await second.leave()
  })

  it('gets a transaction whole that it left in the middle of', async () => {
    const first = await listenFrom()
    const transaction = editor.transaction()
    for (const name of ['a', 'b']) transaction.create({_id: `resumed-${name}`, _type: 'resumed'})
    await transaction.commit()
    const id = idIn(await first.until(/event: mutation[^]*?\n\n/))
    await first.leave()
    const second = await listenFrom(id)
    expect(await second.until(/event: mutation[^]*?\n\n/)).toContain('"documentId":"resumed-a"')
    expect(await second.until(/event: mutation[^]*?\n\n/)).toContain('"documentId":"resumed-b"')
    await second.leave()
  })

  it('is told to start over when the lake does not remember', async () => {
    const stream = await listenFrom('999999.0')
    await stream.until(/event: reset/)
    await stream.leave()
  })
})

it('nobody who asks for the head alone leaves a stream behind', async () => {
  const path = '/v2025-02-19/data/listen/production?query=*'
  const response = await served.request('anonymous', path, {method: 'HEAD'})
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const metrics = await (await served.request('viewer', '/metrics')).text()
  expect(metrics).toMatch(/^lake_streams\{kind="listen"\} 0$/m)
})
