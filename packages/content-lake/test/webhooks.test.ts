import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {afterEach, beforeEach, describe, expect, it} from '@jest/globals'
import {assertValidSignature} from '@sanity/webhook'
import {lakeCommand, serveCommand} from './lake-command.ts'
import {openDatabase} from '../src/sqlite/database.ts'
import {sqliteWebhooks} from '../src/sqlite/sqlite-webhooks.ts'
import {parseWebhook} from '../src/webhooks/webhook.ts'
import {serveLake, type ServedLake} from './served-lake.ts'
import {webhookReceiver, type WebhookReceiver} from './webhook-receiver.ts'

let receiver: WebhookReceiver
let served: ServedLake
beforeEach(async () => {
  receiver = await webhookReceiver()
  served = await serveLake({webhooks: {allowedHosts: [receiver.host], firstWait: 20, patience: 2000}})
})
afterEach(async () => {
  await served.stop()
  await receiver.close()
})

const hooks = '/v2025-08-04/hooks/projects/verite'
const administrator = () => served.client('administrator', {apiVersion: '2025-08-04', useProjectHostname: false})
type Hook = {id: string} & Record<string, unknown>
const add = (hook: object = {}): Promise<Hook> =>
  administrator().request({
    method: 'POST',
    url: '/hooks/projects/verite',
    body: {name: 'site', dataset: 'production', url: receiver.url, ...hook},
  })
const messagesOf = (id: string): Promise<Record<string, unknown>[]> =>
  administrator().request({url: `/hooks/projects/verite/${id}/messages`})
const told = () => receiver.received.map(({json}) => json)
const editor = () => served.client('editor')

async function messagesWhen(id: string, status: string, count = 1) {
  for (;;) {
    const messages = await messagesOf(id)
    if (messages.filter((message) => message.status === status).length >= count) return messages
    await sleep(20)
  }
}

describe('a webhook', () => {
  it('tells whole documents of every change, signed as @sanity/webhook verifies it', async () => {
    const {id} = await add({secret: 'kept secret'})
    const {transactionId} = await editor().mutate([{create: {_id: 'film', _type: 'film', title: 'Größe'}}], {
      returnFirst: false,
      returnDocuments: false,
    })
    await receiver.count(1)
    const [first] = receiver.received
    const {headers = {}, body = '', json, method} = first ?? {}
    expect(json).toMatchObject({_id: 'film', title: 'Größe', _rev: transactionId})
    expect(method).toBe('POST')
    expect(headers).toMatchObject({
      'sanity-webhook-id': id,
      'sanity-project-id': 'verite',
      'sanity-dataset': 'production',
      'sanity-document-id': 'film',
      'sanity-operation': 'create',
      'sanity-transaction-id': transactionId,
      'content-type': 'application/json',
      'idempotency-key': expect.stringMatching(/^[\w-]{43}$/),
    })
    await assertValidSignature(body, String(headers['sanity-webhook-signature']), 'kept secret')
    await expect(assertValidSignature(body, String(headers['sanity-webhook-signature']), 'guessed')).rejects.toThrow()
  })

  it('asks its filter and its projection about the change', async () => {
    await add({
      rule: {
        filter: '_type == "film" && delta::changedAny(title)',
        projection: '{_id, "from": before().title, "to": after().title, "how": delta::operation()}',
      },
    })
    await editor().create({_id: 'film', _type: 'film', title: 'A'})
    await editor().patch('film').set({year: 2026}).commit()
    await editor().create({_id: 'other', _type: 'person', title: 'B'})
    await editor().patch('film').set({title: 'C'}).commit()
    await editor().delete('film')
    await receiver.count(3)
    expect(told()).toEqual([
      {_id: 'film', from: null, to: 'A', how: 'create'},
      {_id: 'film', from: 'A', to: 'C', how: 'update'},
      {_id: 'film', from: 'C', to: null, how: 'delete'},
    ])
  })

  it.each([
    ['neither drafts nor versions', {}, ['film']],
    ['drafts on request', {includeDrafts: true}, ['drafts.film', 'film']],
    ['versions on request', {includeAllVersions: true}, ['film', 'versions.spring.film']],
    ['only what it is on for', {rule: {on: ['delete']}}, ['film']],
    ['nothing while it is disabled', {isDisabledByUser: true}, []],
    ['nothing of other datasets', {dataset: 'other'}, []],
  ])('is told %s', async (_name, hook, ids) => {
    served.lake.accounts.users()
    await administrator().request({method: 'PUT', url: '/datasets/other', body: {}})
    await add({...hook, rule: {projection: '_id', ...('rule' in hook && hook.rule)}})
    const all = ['film', 'drafts.film', 'versions.spring.film']
    await editor().mutate(all.map((_id) => ({create: {_id, _type: 'film'}})))
    await editor().delete('film')
    await receiver.count(ids.length)
    await sleep(100)
    expect([...new Set(told())].toSorted()).toEqual(ids)
  })

  it('is sent again with the same key until it is taken, and later changes of its document wait behind it', async () => {
    receiver.answers.push(500, 503, 429)
    await add({rule: {projection: '{_id, n}'}})
    await editor().create({_id: 'film', _type: 'film', n: 1})
    await editor().patch('film').set({n: 2}).commit()
    await editor().create({_id: 'other', _type: 'film', n: 0})
    await receiver.count(6)
    const ofFilm = receiver.received.filter(({headers}) => headers['sanity-document-id'] === 'film')
    const firstTold = ofFilm.findIndex(({body}) => body.includes('"n":2'))
    expect(ofFilm.slice(0, firstTold).every(({body}) => body.includes('"n":1'))).toBe(true)
    expect(firstTold).toBe(ofFilm.length - 1)
    expect(new Set(ofFilm.map(({headers}) => headers['idempotency-key'])).size).toBe(2)
  })

  it.each([404, 302])('is given up at once when it is answered with %i, and can be sent again', async (status) => {
    receiver.answers.push(status)
    const {id} = await add()
    await editor().create({_id: 'film', _type: 'film'})
    const [dead] = await messagesWhen(id, 'failure')
    const attempts: unknown = await administrator().request({url: `/hooks/projects/verite/${id}/attempts`})
    expect(attempts).toEqual([
      expect.objectContaining({messageId: dead?.id, isFailure: true, failureReason: 'http', resultCode: status}),
    ])
    await administrator().request({method: 'POST', url: `/hooks/projects/verite/${id}/messages/${dead?.id}/resend`})
    await messagesWhen(id, 'success')
    expect(receiver.received.map(({url}) => url)).toEqual(['/hook', '/hook'])
    expect(new Set(receiver.received.map(({headers}) => headers['idempotency-key'])).size).toBe(1)
  })

  it('is given up when its receiver stays away too long', async () => {
    receiver.answers.push(...Array.from({length: 50}, () => 500))
    const {id} = await add()
    await editor().create({_id: 'film', _type: 'film'})
    const [dead] = await messagesWhen(id, 'failure')
    expect(Number(dead?.failureCount)).toBeGreaterThan(3)
  })

  it('whose rule cannot be evaluated hinders no editor, and says so in a dead letter', async () => {
    const database = openDatabase(join(served.dataFolder, 'lake.sqlite'))
    const rule = {filter: 'a function of another version ('}
    const {id} = sqliteWebhooks(database).create(
      parseWebhook({name: 'old', dataset: 'production', url: receiver.url, rule}),
    )
    database.close()
    expect(await editor().create({_id: 'film', _type: 'film'})).toMatchObject({_id: 'film'})
    expect(await messagesOf(id)).toMatchObject([{status: 'failure', documentId: 'film'}])
    const attempts: unknown = await administrator().request({url: `/hooks/projects/verite/${id}/attempts`})
    expect(attempts).toMatchObject([{resultBody: expect.stringContaining('The rule could not be evaluated')}])
    expect(receiver.received).toEqual([])
  })
})

describe('a webhook is refused', () => {
  it.each([
    ['without an address', {url: undefined}, '"url"'],
    ['with another scheme', {url: 'file:///etc/passwd'}, 'must be an http or https address'],
    ['with a password in its address', {url: 'https://a:b@example.org'}, 'may hold no password'],
    ['with a filter that is no GROQ', {rule: {filter: '_type =='}}, '"rule.filter" is no GROQ'],
    ['with a header of the lake’s own', {headers: {'Sanity-Webhook-Signature': 'x'}}, 'headers that the lake sets'],
    ['with a header that splits', {headers: {a: 'b\r\nc: d'}}, 'headers'],
    ['for a dataset that is not there', {dataset: 'nowhere'}, 'There is no dataset "nowhere"'],
  ])('%s', async (_name, hook, message) => expect(add(hook)).rejects.toThrow(message))
})

it('a webhook is listed, changed in part and removed, and never tells its secret', async () => {
  const {id} = await add({secret: 'kept secret', rule: {filter: 'defined(title)'}})
  const answer = await served.request('administrator', `${hooks}/${id}`, {
    method: 'PATCH',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({name: 'renamed'}),
  })
  const text = await answer.text()
  expect(JSON.parse(text)).toMatchObject({name: 'renamed', hasSecret: true, rule: {filter: 'defined(title)'}})
  expect(text + (await (await served.request('administrator', hooks)).text())).not.toContain('kept secret')
  await administrator().request({method: 'DELETE', url: `/hooks/projects/verite/${id}`})
  expect(await administrator().request({url: '/hooks/projects/verite'})).toEqual([])
})

it('what was to be told when the lake was killed is told by the next one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lake-webhooks-'))
  const data = join(folder, 'data')
  const env = {LAKE_WEBHOOK_HOSTS: receiver.host, LAKE_HOOK_SECRET: 'kept secret'}
  const {out: token} = await lakeCommand(data, ['token', 'create', '--role', 'administrator', '--label', 'test'])
  const url = ['--url', receiver.url, '--secret-env', 'LAKE_HOOK_SECRET', '--projection', '{_id}']
  expect((await lakeCommand(data, ['webhook', 'add', '--name', 'site', ...url], env)).err).toBe('')
  receiver.answers.push(...Array.from({length: 5}, () => 500))
  let lake = await serveCommand(data, env)
  for (const _id of ['a', 'b', 'c']) {
    const body = JSON.stringify({mutations: [{create: {_id, _type: 'note'}}]})
    const headers = {authorization: `Bearer ${token}`}
    await (await fetch(`${lake.url}/v1/data/mutate/production`, {method: 'POST', headers, body})).text()
  }
  await lake.kill('SIGKILL')
  receiver.answers.length = 0
  const before = receiver.received.length
  lake = await serveCommand(data, env)
  await receiver.count(before + 3)
  expect(receiver.received.slice(before).map(({json}) => json)).toEqual(
    expect.arrayContaining([{_id: 'a'}, {_id: 'b'}, {_id: 'c'}]),
  )
  await sleep(300)
  await lake.kill('SIGTERM')
  const {out} = await lakeCommand(data, ['webhook', 'messages', 'site', '--state', 'delivered'])
  expect(out.split('\n')).toHaveLength(3)
  expect((await lakeCommand(data, ['webhook', 'list'])).out).not.toContain('kept secret')
  expect((await lakeCommand(data, ['webhook', 'resend', 'site', '--dead'])).out).toBe('0 to be sent again')
  expect((await lakeCommand(data, ['webhook', 'remove', 'site'])).out).toBe('Removed site')
  rmSync(folder, {recursive: true})
}, 60_000)
