import {createClient} from '@sanity/client'
import {test as base, expect, type BrowserContext} from '@playwright/test'
import {readE2eEnv} from './e2e-env.ts'

const {lakeUrl, lakeToken} = readE2eEnv()

/** A client with every right, to put documents where a test needs them and to see what the studio stored. */
export const lake = createClient({
  projectId: 'verite',
  dataset: 'production',
  apiVersion: '2025-02-19',
  apiHost: lakeUrl,
  useProjectHostname: false,
  useCdn: false,
  token: lakeToken,
  perspective: 'raw',
})

/** Publishes a person of this name for one test, under an id and an address that no other test has. */
export async function seedPerson(name: string) {
  const slug = `person-${crypto.randomUUID()}`
  await lake.create({
    _id: slug,
    _type: 'person',
    name,
    sortName: name,
    slug: {_type: 'slug', current: slug},
    vitalStatus: 'unknown',
  })
  return {id: slug, slug}
}

/** Publishes a film as `seedPerson` does a person. */
export async function seedFilm(title: string) {
  const slug = `film-${crypto.randomUUID()}`
  await lake.create({
    _id: slug,
    _type: 'documentary',
    title,
    slug: {_type: 'slug', current: slug},
    status: 'announced',
    logline: 'A film that stands in for one.',
  })
  return {id: slug, slug}
}

const ownHosts = new Set(['localhost', '127.0.0.1'])

/** Playwright's tests with one rule for all of them: no page asks any machine but this one for anything. */
export const test = base.extend<{ownHostsOnly: undefined}>({
  ownHostsOnly: [
    async ({context}, use) => {
      const foreign = foreignRequests(context)
      await use(undefined)
      expect(foreign).toEqual([])
    },
    {auto: true},
  ],
})

function foreignRequests(context: BrowserContext) {
  const foreign: string[] = []
  const note = (address: string) => {
    const url = new URL(address)
    if (/^(http|ws)s?:$/.test(url.protocol) && !ownHosts.has(url.hostname)) foreign.push(address)
  }
  context.on('request', (request) => note(request.url()))
  context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())))
  return foreign
}

export {expect}
