import {expect, test} from '@jest/globals'
import {rateLimits} from '../access/rate-limits.ts'
import type {Identity} from '../access/identity.ts'
import {calledLake} from '../../test/called-lake.ts'
import {routes} from '../routes.ts'
import {limitReads} from './limit-reads.ts'

const routeOf = (path: string) => {
  const route = routes.find((one) => one.path === path)
  if (!route) throw new Error(`There is no route ${path}`)
  return route
}
const query = routeOf('/:version/data/query/:dataset')
const anonymous: Identity = {kind: 'anonymous'}
const robot: Identity = {kind: 'robot', id: 'r', label: 'site', role: 'viewer'}
const user: Identity = {
  kind: 'user',
  id: 'u',
  displayName: 'Ada',
  email: 'a@example.org',
  role: 'editor',
  sessionId: 's',
}

/** How many of so many reads get through. */
function through(identity: Identity, address: string, route = query) {
  const limits = rateLimits({writesPerSecond: 1, readsPerSecond: 2})
  for (let count = 0; count < 1000; count += 1) {
    try {
      limitReads(route, identity, address, limits)
    } catch {
      return count
    }
  }
  return Infinity
}

test('people and addresses have so many reads in ten seconds, tokens ten times as many', () => {
  expect(through(user, '127.0.0.1')).toBe(20)
  expect(through(anonymous, '203.0.113.7')).toBe(20)
  expect(through(robot, '203.0.113.7')).toBe(200)
})

test('neither strangers on this machine nor files nor the state of the lake are counted', () => {
  expect(through(anonymous, '::ffff:127.0.0.1')).toBe(Infinity)
  expect(through(anonymous, '203.0.113.7', routeOf('/images/:project/:dataset/:file'))).toBe(Infinity)
  expect(through(anonymous, '203.0.113.7', routeOf('/ready'))).toBe(Infinity)
})

test('whoever asks too often is told with 429 when to come back', async () => {
  const lake = calledLake({readsPerSecond: 0.1})
  try {
    const statuses = new Set<number>()
    for (let count = 0; count < 10; count += 1) statuses.add((await lake.get('/data/query/production?query=1')).status)
    expect(statuses).toEqual(new Set([200]))
    const refused = await lake.get('/data/query/production?query=1')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.json()).toMatchObject({statusCode: 429, error: {type: 'rateLimited'}})
  } finally {
    await lake.remove()
  }
})
