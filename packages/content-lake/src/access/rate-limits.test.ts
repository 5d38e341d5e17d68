import {afterEach, beforeEach, expect, it, jest} from '@jest/globals'
import {rateLimit} from './rate-limits.ts'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

it('lets so many through within its window, for each key by itself', () => {
  const limit = rateLimit('knocks', 2, 10_000)
  limit.take('a')
  limit.take('a')
  limit.take('b')
  expect(() => limit.take('a')).toThrow('Too many knocks: try again in 10 s')
  jest.advanceTimersByTime(10_001)
  expect(() => limit.take('a')).not.toThrow()
})

it('forgets what a key has taken when it is told to', () => {
  const limit = rateLimit('knocks', 1, 10_000)
  limit.take('a')
  limit.reset('a')
  expect(() => limit.take('a')).not.toThrow()
})
