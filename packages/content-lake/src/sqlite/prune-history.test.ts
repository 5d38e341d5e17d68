import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {setTimeout as sleep} from 'node:timers/promises'
import {checkHistory} from '../checks/check-history.ts'
import {temporaryStore, type TemporaryStore} from '../../test/temporary-store.ts'

const identity = {kind: 'system'} as const
let temporary: TemporaryStore
let pruned: string
const write = async (transactionId: string, ...mutations: Parameters<TemporaryStore['store']['mutate']>[1]) => {
  await temporary.store.mutate('production', mutations, {identity, transactionId})
  // Each transaction has a millisecond of its own.
  await sleep(2)
}
const history = () => temporary.store.history('production')
const at = (id: string, transactionId: string) => history().documentAt(id, {at: 'revision', transactionId})
const transactionsOf = (id: string) => history().transactions([id], {limit: 100, reverse: false})

beforeEach(async () => {
  temporary = temporaryStore()
  await write(
    'made',
    {create: {_id: 'film', _type: 'film', title: 'One', notes: 'Long ago'}},
    {create: {_id: 'still', _type: 'film'}},
  )
  await write('gone-made', {create: {_id: 'gone', _type: 'film'}})
  await write('edited', {patch: {id: 'film', set: {title: 'Two'}}})
  await write('gone-deleted', {delete: {id: 'gone'}})
  pruned = new Date().toISOString()
  await sleep(2)
  await write('later', {patch: {id: 'film', set: {title: 'Three'}, unset: ['notes']}})
  await write('last', {delete: {id: 'film'}})
})
afterEach(() => temporary.remove())

describe('history that is pruned before a time', () => {
  test('says nothing of what was done before, and everything of what was done since', async () => {
    expect(await temporary.store.pruneHistory('production', pruned)).toBe(2)
    expect(transactionsOf('film').map(({id}) => id)).toEqual(['edited', 'later', 'last'])
    expect(at('film', 'made')).toBeUndefined()
    expect(at('film', 'later')).toMatchObject({title: 'Three', _rev: 'later'})
    expect(history().documentEvents('film', {limit: 10, cursor: ''}).events.at(-1)).toMatchObject({
      timestamp: expect.any(String),
    })
  })

  test('begins with the last state of each document before it, as if that had been written then', async () => {
    const before = at('film', 'edited')
    await temporary.store.pruneHistory('production', pruned)
    expect(before).toMatchObject({title: 'Two', notes: 'Long ago'})
    expect(at('film', 'edited')).toEqual(before)
    expect(history().documentAt('film', {at: 'time', time: pruned})).toEqual(before)
    const {_rev, ...content} = before ?? {}
    expect(transactionsOf('film')[0]).toMatchObject({
      mutations: [{createOrReplace: content}],
      effects: {film: {apply: [0, content], revert: [0, null]}},
    })
  })

  test('knows no more of what was deleted before it', async () => {
    await temporary.store.pruneHistory('production', pruned)
    expect(history().documentAt('gone', {at: 'last'})).toBeUndefined()
    expect(history().documentAt('film', {at: 'last'})).toMatchObject({title: 'Three'})
  })

  test('may be pruned again, later, and is sound each time', async () => {
    await temporary.store.pruneHistory('production', pruned)
    expect(await temporary.store.pruneHistory('production', pruned)).toBe(0)
    expect(await temporary.store.pruneHistory('production', new Date(Date.now() + 1000).toISOString())).toBe(2)
    expect(transactionsOf('film').map(({id}) => id)).toEqual(['last'])
    await write('again', {create: {_id: 'film', _type: 'film', title: 'Four'}})
    expect(at('film', 'again')).toMatchObject({title: 'Four'})
    expect(checkHistory(temporary.database, () => undefined)).toEqual([])
  })
})
