/**
 * Server components resolve `next-sanity/live` by this condition.
 *
 * @jest-environment-options {"customExportConditions": ["react-server", "node", "node-addons"]}
 */
import {afterAll, beforeAll, describe, expect, it, jest} from '@jest/globals'
import {createPreviewSecret} from '@sanity/preview-url-secret/create-secret'
import {createClient, stegaClean} from 'next-sanity'
import {parseBody} from 'next-sanity/webhook'
import {validatePreviewUrl} from '@sanity/preview-url-secret'
import {serveLake, type ServedLake} from './served-lake.ts'
import {webhookReceiver, type WebhookReceiver} from './webhook-receiver.ts'

// Components for the browser are mere references on the server, which a bundler puts there; the loader calls none.
jest.unstable_mockModule('next-sanity/live/client-components', () => ({SanityLive: () => null}))
const {defineLive} = await import('next-sanity/live')

let served: ServedLake
let receiver: WebhookReceiver

beforeAll(async () => {
  receiver = await webhookReceiver()
  served = await serveLake({webhooks: {allowedHosts: [receiver.host]}})
  await served
    .client('editor')
    .transaction()
    .create({_id: 'film', _type: 'film', title: 'Last Take', director: {_type: 'reference', _ref: 'person'}})
    .create({_id: 'person', _type: 'person', name: 'Rachel Mason'})
    .create({_id: 'drafts.film', _type: 'film', title: 'CANARY', director: {_type: 'reference', _ref: 'person'}})
    .commit()
})
afterAll(async () => {
  await served.stop()
  await receiver.close()
})

const client = () =>
  createClient({
    projectId: 'verite',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: served.url,
    useProjectHostname: false,
    useCdn: true,
    stega: {studioUrl: 'http://localhost:3333'},
  })
const query = '*[_type == "film"][0]{title, "director": director->name}'

describe('the loader of next-sanity', () => {
  const live = () =>
    defineLive({client: client(), serverToken: served.tokens.viewer, browserToken: false, strict: true})

  it('reads what is published, under the tags that its live events name later', async () => {
    const {data, tags} = await live().sanityFetch({query, perspective: 'published', stega: false, tags: ['film']})
    expect(data).toEqual({title: 'Last Take', director: 'Rachel Mason'})
    const [own, ...synced] = tags
    expect(own).toBe('film')
    expect(synced.length).toBeGreaterThan(0)
    const changed = new Promise<string[]>((resolve) => {
      const events = client()
        .live.events()
        .subscribe((event) => {
          if (event.type === 'welcome') void served.client('editor').patch('person').set({name: 'R. Mason'}).commit()
          if (event.type !== 'message') return
          events.unsubscribe()
          resolve(event.tags)
        })
    })
    const stale = (await changed).map((tag) => `sanity:${tag}`)
    expect(stale.some((tag) => synced.includes(tag))).toBe(true)
  })

  it('shows a draft to who previews, each text with its place in the studio', async () => {
    const {data, sourceMap} = await live().sanityFetch({query, perspective: 'drafts', stega: true})
    expect(stegaClean(data)).toMatchObject({title: 'CANARY'})
    expect(JSON.stringify(data).length).toBeGreaterThan(JSON.stringify(stegaClean(data)).length)
    expect(sourceMap?.documents).toEqual(expect.arrayContaining([expect.objectContaining({_id: 'drafts.film'})]))
  })
})

describe('its doors', () => {
  it('take a webhook for what the lake signed, and nothing else', async () => {
    const secret = 'between-us'
    const hook = {
      name: 'site',
      url: receiver.url,
      dataset: 'production',
      rule: {on: ['update'], filter: '_type == "film"', projection: '{_id, title}'},
      secret,
    }
    const headers = {'content-type': 'application/json'}
    const made = await served.request('administrator', '/v2025-02-19/hooks/projects/verite', {
      method: 'POST',
      headers,
      body: JSON.stringify(hook),
    })
    expect(made.ok).toBe(true)
    await served.client('editor').patch('film').set({title: 'Last Take: Rust'}).commit()
    await receiver.count(1)
    const [message] = receiver.received
    const request = (body: string) =>
      new Request('http://localhost:3000/api/webhook', {
        method: 'POST',
        body,
        headers: {'sanity-webhook-signature': String(message?.headers['sanity-webhook-signature'])},
      })
    const told = {isValidSignature: true, body: {_id: 'film', title: 'Last Take: Rust'}}
    expect(await parseBody(request(message?.body ?? ''), secret, false)).toEqual(told)
    expect(await parseBody(request(`${message?.body} `), secret, false)).toMatchObject({isValidSignature: false})
  })

  it('open a preview to who comes from the studio with its secret', async () => {
    const {secret} = await createPreviewSecret(served.client('editor'), 'test', 'http://localhost:3333', 'p-1')
    const address = (key: string) =>
      `http://localhost:3000/api/draft?sanity-preview-secret=${key}&sanity-preview-pathname=/films`
    const site = client().withConfig({token: served.tokens.viewer, useCdn: false, stega: false})
    expect(await validatePreviewUrl(site, address(secret))).toMatchObject({isValid: true, redirectTo: '/films'})
    expect(await validatePreviewUrl(site, address('guessed'))).toMatchObject({isValid: false})
  })
})
