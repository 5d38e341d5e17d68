import {setTimeout as sleep} from 'node:timers/promises'
import {expect, it} from '@jest/globals'
import {pino} from 'pino'
import {temporaryStore} from '../../test/temporary-store.ts'
import {sqliteWebhooks} from '../sqlite/sqlite-webhooks.ts'
import {parseWebhook} from './webhook.ts'
import {createWebhooks} from './webhooks.ts'

it('a commit of which nobody is to be told has nobody look for messages', async () => {
  const {database, remove} = temporaryStore()
  const store = sqliteWebhooks(database)
  let looked = 0
  const webhooks = createWebhooks({
    store: {...store, heads: (limit) => ((looked += 1), store.heads(limit))},
    ask: () => undefined,
    projectId: 'verite',
    log: pino({level: 'silent'}),
    options: {},
  })
  const write = async () => {
    const after = {_id: 'a', _type: 'note', _rev: '1', _createdAt: '', _updatedAt: ''}
    const change = {id: 'a', before: null, after, mutations: [], effects: {apply: [], revert: []}}
    const timestamp = new Date().toISOString()
    webhooks.record({dataset: 'production', sequence: 1, transactionId: '1', timestamp, author: 'a', changes: [change]})
    webhooks.send()
    await sleep(20)
  }
  await sleep(20)
  const atStart = looked
  await write()
  expect(looked).toBe(atStart)

  store.create(parseWebhook({name: 'site', dataset: 'production', url: 'http://127.0.0.1:9/'}))
  await write()
  expect(looked).toBeGreaterThan(atStart)
  await webhooks.stop()
  remove()
})
