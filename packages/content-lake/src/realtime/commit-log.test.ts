import {describe, expect, it} from '@jest/globals'
import type {Commit} from '../documents/commit.ts'
import {commitLog} from './commit-log.ts'

const now = '2026-11-23T10:00:00Z'

const commitOf = (sequence: number, length: number): Commit => ({
  dataset: 'production',
  sequence,
  transactionId: `t${sequence}`,
  timestamp: now,
  author: 'ada',
  changes: [
    {
      id: 'film',
      before: null,
      after: {_id: 'film', _type: 'film', _rev: '1', _createdAt: now, _updatedAt: now, text: 'x'.repeat(length)},
      mutations: [],
      effects: {apply: [], revert: []},
    },
  ],
})

/** How many of so many commits a client that has seen none can still be told. */
function told(count: number, length: number): number {
  const log = commitLog()
  for (let sequence = 1; sequence <= count; sequence += 1) log.add(commitOf(sequence, length))
  for (let since = 0; since < count; since += 1) {
    const missed = log.after(since, count)
    if (missed.known) return missed.commits.length
  }
  return 0
}

describe('the log of commits', () => {
  it('tells what came after a sequence number, in order', () => {
    const log = commitLog()
    for (const sequence of [1, 2, 3]) log.add(commitOf(sequence, 10))
    const missed = log.after(1, 3)
    expect(missed.known && missed.commits.map(({sequence}) => sequence)).toEqual([2, 3])
    expect(log.after(3, 3)).toEqual({known: true, commits: []})
  })

  it('says that it does not know what lies before it, or is still to come', () => {
    const log = commitLog()
    expect(log.after(0, 2)).toEqual({known: false})
    for (const sequence of [5, 6]) log.add(commitOf(sequence, 10))
    expect([log.after(3, 6).known, log.after(4, 6).known, log.after(7, 6).known]).toEqual([false, true, false])
  })

  it('reaches back 500 commits, or some 16 MB of long documents, and always to the last', () => {
    expect(told(510, 100)).toBe(500)
    expect(told(100, 500_000)).toBe(33)
    expect(told(2, 20_000_000)).toBe(1)
  })
})
