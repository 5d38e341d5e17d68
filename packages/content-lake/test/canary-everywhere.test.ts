import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {readGate, type ReadGate, type ReadRules} from '../src/access/read-gate.ts'
import * as policy from '../src/access/read-policy.ts'
import {hideCanaries} from './canaries.ts'
import type {Searcher, Values} from './canary-search.ts'
import type {ServedLake} from './served-lake.ts'

jest.setTimeout(180_000)

/** A gate left open: what a slip in the read policy would make of the right rules. */
let slip: (rules: ReadRules) => ReadRules = (rules) => rules
const rightGatesOf = policy.gatesOf
jest.unstable_mockModule('../src/access/read-policy.ts', () => ({
  gatesOf(...options: Parameters<typeof rightGatesOf>) {
    const gateFor = rightGatesOf(...options)
    return (...asked: Parameters<typeof gateFor>): ReadGate => {
      const gate = gateFor(...asked)
      const rules = slip(gate.rules)
      return rules === gate.rules ? gate : readGate(rules)
    }
  },
}))

const studioOrigin = 'http://localhost:3333'
let served: ServedLake
let searchers: Searcher[]
let values: Values
let search: (who: readonly Searcher[], where: Values) => Promise<string[]>
let unsearched: (where: Values) => string[]

beforeAll(async () => {
  const {serveLake} = await import('./served-lake.ts')
  const {searchCanary} = await import('./canary-search.ts')
  const {unsearchedRoutes} = await import('./canary-requests.ts')
  served = await serveLake({
    readPolicy: {anonymousFilter: '_type != "memo"', privateFields: ['note']},
    readsPerSecond: 1_000_000,
    writesPerSecond: 1_000_000,
  })
  saveRoles()
  searchers = await everybody()
  values = await hideCanaries(served)
  search = (who, where) => searchCanary(served, who, where)
  unsearched = unsearchedRoutes
})
afterAll(() => served.stop())

function saveRoles() {
  const role = (name: string, dataset: string, filter: string) =>
    served.lake.accounts.saveRole({
      name,
      title: name,
      description: '',
      grants: [{datasets: [dataset], filter, permissions: ['read']}],
    })
  role('notices-only', 'production', '_type == "notice"')
  role('vault-only', 'vault', 'true')
}

async function everybody(): Promise<Searcher[]> {
  const {accounts} = served.lake
  const token = (secret: string) => ({authorization: `Bearer ${secret}`})
  const robot = (role: string, expiresAt?: string) => accounts.createRobot({label: role, role, expiresAt})
  const revoked = robot('administrator')
  accounts.revokeRobot(revoked.id)
  const expired = robot('viewer', new Date(Date.now() - 1000).toISOString())
  const person = await accounts.addUser({email: 'bo@example.org', displayName: 'Bo', role: 'notices-only'})
  const ended = accounts.startSession(served.lake.accounts.users()[0]?.id ?? person.id)
  accounts.endSession(ended.id)
  const cookie = (secret: string) => ({cookie: `lake-session=${secret}`, origin: studioOrigin})
  return [
    {name: 'anonymous', headers: {}, credential: 'none'},
    {name: 'a narrow role', headers: token(robot('notices-only').secret), credential: 'counts'},
    {name: 'a role for the vault', headers: token(robot('vault-only').secret), credential: 'counts', knows: 'vault'},
    {name: 'a narrow person', headers: cookie(accounts.startSession(person.id).secret), credential: 'counts'},
    {name: 'an ended session', headers: cookie(ended.secret), credential: 'dead'},
    {name: 'a revoked token', headers: token(revoked.secret), credential: 'dead'},
    {name: 'an expired token', headers: token(expired.secret), credential: 'dead'},
    {name: 'a made-up token', headers: token('lake-robot-made-up'), credential: 'dead'},
  ]
}

test('every endpoint that there is is searched', () => {
  expect(unsearched(values)).toEqual([])
})

test('an endpoint of which the search knows nothing is named', () => {
  const {hook: _hook, ...others} = values
  expect(unsearched(others)).toContain('GET /hooks/projects/:project/:hook')
})

test('nobody finds or changes what is not theirs, at any endpoint, in any perspective', async () => {
  const before = await everything()
  expect(await search(searchers, values)).toEqual([])
  const after = await everything()
  expect(after.map(withoutChanges)).toEqual(before.map(withoutChanges))
}, 600_000)

/** What the search may not have touched: all documents, datasets, roles, tokens, webhooks and origins. */
async function everything(): Promise<string[]> {
  const paths = [
    ...['production', 'vault', 'copied'].map((dataset) => `/v1/data/export/${dataset}`),
    ...['projects/verite/datasets', 'projects/verite/roles', 'aliases', 'projects/verite/cors'].map(
      (one) => `/v1/${one}`,
    ),
    ...['hooks/projects/verite', 'access/project/verite/robots'].map((one) => `/v1/${one}`),
  ]
  return Promise.all(paths.map(async (path) => (await served.request('administrator', path)).text()))
}

/** The search's own administrator changes titles and adds the last documents that it listens for. */
function withoutChanges(text: string): string[] {
  return text
    .replaceAll(/ [0-9a-f]{8}"/g, '"')
    .replaceAll(/"_(rev|updatedAt)":"[^"]*"/g, '')
    .replaceAll(/expires=\d+&signature=[\w-]+/g, '')
    .split('\n')
    .filter((line) => !line.includes('The last one'))
}

describe('the same search notices', () => {
  const published = (rules: ReadRules) => (rules.sees === 'published' ? rules : undefined)
  const slips: Record<string, (rules: ReadRules) => ReadRules> = {
    'drafts and releases that are taken for published': (rules) =>
      published(rules) ? {sees: 'granted', filters: ['_type != "memo"'], identity: ''} : rules,
    'a policy whose filter is forgotten': (rules) => {
      const known = published(rules)
      return known ? {...known, filter: undefined} : rules
    },
    'private fields that are forgotten': (rules) => {
      const known = published(rules)
      return known ? {...known, privateFields: []} : rules
    },
    'a private dataset that is taken for public': (rules) =>
      rules.sees === 'nothing' ? {sees: 'published', privateFields: []} : rules,
    'a role whose filter is forgotten': (rules) => (rules.sees === 'granted' ? {...rules, filters: ['true']} : rules),
  }

  let openGates: string[]
  beforeAll(async () => {
    slip = () => ({sees: 'everything'})
    openGates = await searchOnce().finally(() => (slip = (rules) => rules))
  })

  test.each(Object.entries(slips))('%s', async (_name, mutant) => {
    slip = mutant
    try {
      expect(await searchOnce()).not.toEqual([])
    } finally {
      slip = (rules) => rules
    }
  })

  test.each([
    'GET /v2025-02-19/data/query/vault',
    'POST /v1/data/query/vault',
    'GET /v2025-02-19/data/doc/production',
    'GET /v2025-02-19/data/doc/vault',
    'GET /v2025-02-19/data/export/vault',
    'GET /v2025-02-19/data/export/copied',
    'GET /v2025-02-19/data/references/production',
    'GET /v2025-02-19/data/history/production/documents',
    'GET /v2025-02-19/data/history/production/transactions',
    'GET /files/verite/vault',
    'GET /images/verite/vault',
    'listening at GET /data/listen',
    'listening at GET /data/live/events',
    'listening at WEBSOCKET /mux',
    'listening at WEBSOCKET /socket',
  ])('an open gate at %s', (place) => {
    expect(openGates.filter((one) => one.includes(place))).not.toEqual([])
  })
})

/** Whoever holds nothing or little finds all there is to find; the other identities only differ in how they are refused. */
async function searchOnce() {
  const found = await search(searchers.slice(0, 3), {...values, version: ['v2025-02-19']})
  return found.filter((place) => !place.includes('failed with'))
}
