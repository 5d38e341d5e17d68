import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {readGate, type ReadGate, type ReadRules} from '../src/access/read-gate.ts'
import * as policy from '../src/access/read-policy.ts'
import type {Searcher} from './canary-search.ts'
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

let served: ServedLake
let searchers: Searcher[]
let search: () => Promise<string[]>

beforeAll(async () => {
  const {serveLake} = await import('./served-lake.ts')
  const {hideCanaries, searchCanary} = await import('./canary-search.ts')
  served = await serveLake({readPolicy: {anonymousFilter: '_type != "memo"', privateFields: ['note']}})
  const {accounts} = served.lake
  accounts.saveRole({
    name: 'notices-only',
    title: 'Notices only',
    description: '',
    grants: [{datasets: ['production'], filter: '_type == "notice"', permissions: ['read']}],
  })
  const revoked = accounts.createRobot({label: 'revoked', role: 'administrator'})
  accounts.revokeRobot(revoked.id)
  const expiresAt = new Date(Date.now() - 1000).toISOString()
  searchers = [
    {name: 'anonymous'},
    {name: 'a narrow role', token: accounts.createRobot({label: 'n', role: 'notices-only'}).secret},
    {name: 'a revoked token', token: revoked.secret},
    {name: 'an expired token', token: accounts.createRobot({label: 'e', role: 'viewer', expiresAt}).secret},
    {name: 'a made-up token', token: 'lake-robot-made-up'},
  ]
  const {file} = await hideCanaries(served)
  search = () => searchCanary(served, searchers, file)
})
afterAll(() => served.stop())

test('nobody finds what is not theirs, at any endpoint, in any perspective', async () => {
  expect(await search()).toEqual([])
})

describe('the same search notices', () => {
  const published = (rules: ReadRules) => (rules.sees === 'published' ? rules : undefined)
  const slips: Record<string, (rules: ReadRules) => ReadRules> = {
    'a gate that is open to all': () => ({sees: 'everything'}),
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

  test.each(Object.entries(slips))('%s', async (_name, mutant) => {
    slip = mutant
    try {
      expect((await search()).filter((place) => !place.includes('failed with'))).not.toEqual([])
    } finally {
      slip = (rules) => rules
    }
  })
})
