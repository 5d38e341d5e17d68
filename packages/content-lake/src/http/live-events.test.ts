import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, describe, expect, it} from '@jest/globals'
import type {LiveEvent, SanityClient} from '@sanity/client'
import {received, type Received} from '../../test/received.ts'
import {streamedText} from '../../test/streamed-text.ts'
import {serveLake, type Caller, type ServedLake} from '../../test/served-lake.ts'

let served: ServedLake
let editor: SanityClient
const open: Received<LiveEvent>[] = []

beforeAll(async () => {
  served = await serveLake({readPolicy: {anonymousFilter: '_type != "memo"', privateFields: []}})
  editor = served.client('editor')
})
afterEach(() => open.splice(0).forEach((stream) => stream.stop()))
afterAll(() => served.stop())

async function subscriber(caller: Caller, includeDrafts = false) {
  const stream = received(served.client(caller).live.events({includeDrafts}))
  open.push(stream)
  expect(await stream.next()).toMatchObject({type: 'welcome', id: expect.any(String)})
  return stream
}

function tagsOf(event: LiveEvent) {
  if (event.type !== 'message') throw new Error(`Expected a message, got ${event.type}`)
  return event.tags
}

async function syncTags(caller: Caller, query: string, lake = served) {
  const {syncTags} = await lake.client(caller).fetch(query, {}, {filterResponse: false})
  return syncTags ?? []
}

describe('a subscriber', () => {
  it('is told the tags of the query that a write has made stale, also when it had no result', async () => {
    const query = '*[_type == "film" && slug.current == "new"][0]'
    const [stale, other] = [await syncTags('anonymous', query), await syncTags('anonymous', '*[_type == "person"]')]
    const stream = await subscriber('anonymous')
    await editor.create({_id: 'new', _type: 'film', slug: {current: 'new'}})
    const tags = tagsOf(await stream.next())
    expect(tags.some((tag) => stale.includes(tag))).toBe(true)
    expect(tags.some((tag) => other.includes(tag))).toBe(false)
  })

  it('hears of drafts only if it asks and may see them', async () => {
    const [anonymous, viewer] = [await subscriber('anonymous'), await subscriber('viewer', true)]
    await editor.create({_id: 'drafts.one', _type: 'film'})
    await editor.create({_id: 'one', _type: 'film'})
    const first = await anonymous.next()
    expect(tagsOf(await viewer.next()).length).toBeGreaterThan(0)
    expect(Number(Object(await viewer.next()).id)).toBe(Number(Object(first).id))
    expect(anonymous.rest()).toEqual([])
  })

  it('who is anonymous hears nothing of what the policy hides', async () => {
    const stream = await subscriber('anonymous')
    await editor.create({_id: 'memo', _type: 'memo'})
    const {_id} = await editor.create({_id: 'after-memo', _type: 'film'})
    expect(_id).toBe('after-memo')
    await stream.next()
    expect(stream.rest()).toEqual([])
  })

  it('who is anonymous cannot ask for drafts', async () => {
    const response = await served.request('anonymous', '/v2025-02-19/data/live/events/production?includeDrafts=true')
    expect(response.status).toBe(401)
  })
})

describe('a subscriber that comes back', () => {
  const subscribeFrom = async (lake: ServedLake, lastEventId: string) => {
    const headers = {'last-event-id': lastEventId}
    return streamedText(await lake.request('anonymous', '/v2025-02-19/data/live/events/production', {headers}))
  }

  it('gets the messages that it missed, and only those', async () => {
    const stream = await subscriber('anonymous')
    const ids: string[] = []
    for (const _id of ['seen', 'missed-1', 'missed-2']) {
      await editor.create({_id, _type: 'film'})
      ids.push(Object(await stream.next()).id)
    }
    const back = await subscribeFrom(served, ids[0] ?? '')
    await back.until(/event: welcome[^]*?\n\n/)
    expect(await back.until(/event: message\nid: .*/)).toContain(`id: ${ids[1]}`)
    expect(await back.until(/event: message\nid: .*/)).toContain(`id: ${ids[2]}`)
    await back.leave()
  })

  it.each(['unknown', '99999999', '-1'])('with an id that cannot be (%s) is told to start over', async (id) => {
    const back = await subscribeFrom(served, id)
    await back.until(/^event: restart/)
    await back.leave()
  })

  it('to a lake that was started anew is told to start over if anything happened meanwhile', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'content-lake-'))
    const before = await serveLake({dataFolder})
    await before.client('editor').create({_id: 'one', _type: 'film'})
    await before.client('editor').create({_id: 'two', _type: 'film'})
    await before.stop()
    const after = await serveLake({dataFolder})
    const [late, current] = [await subscribeFrom(after, '1'), await subscribeFrom(after, '2')]
    await late.until(/^event: restart/)
    await current.until(/^event: welcome/)
    await after.stop()
    rmSync(dataFolder, {recursive: true})
  })

  it('by itself is told to start over, as a page must be that stayed open while the lake was away', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'content-lake-'))
    const before = await serveLake({dataFolder})
    const stream = received(before.client('anonymous').live.events())
    open.push(stream)
    expect(await stream.next()).toMatchObject({type: 'welcome'})
    await before.client('editor').create({_id: 'one', _type: 'film'})
    expect(await stream.next()).toMatchObject({type: 'message'})
    await before.stop()
    const elsewhere = await serveLake({dataFolder})
    await elsewhere.client('editor').create({_id: 'two', _type: 'film'})
    await elsewhere.stop()
    const after = await serveLake({dataFolder, port: Number(new URL(before.url).port)})
    expect(await stream.next()).toEqual({type: 'reconnect'})
    let event: {type: string; id?: string} = await stream.next()
    // A lake that is about to stop may still welcome who comes back on a connection that is open.
    while (event.type === 'reconnect' || event.id === '1') event = await stream.next()
    expect(event).toMatchObject({type: 'restart', id: '2'})
    const stale = await syncTags('anonymous', '*[_type == "film"]', after)
    await after.client('editor').create({_id: 'three', _type: 'film'})
    expect(tagsOf(await stream.next()).some((tag) => stale.includes(tag))).toBe(true)
    await after.stop()
    rmSync(dataFolder, {recursive: true})
  })
})
