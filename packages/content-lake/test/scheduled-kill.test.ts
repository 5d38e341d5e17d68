import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {afterAll, expect, test} from '@jest/globals'
import {z} from 'zod'
import {lakeAuthor} from '../src/access/identity.ts'
import {lakeCommand, serveCommand} from './lake-command.ts'

const data = mkdtempSync(join(tmpdir(), 'lake-scheduled-'))
afterAll(() => rmSync(data, {recursive: true}))

const releases = Array.from({length: 30}, (_, index) => `r${index}`)
const name = <Name extends string>(action: Name) => `sanity.action.release.${action}` as const
const logged = z.object({author: z.string(), documentIDs: z.array(z.string())})

test('scheduled releases are published once each, however often the lake is killed meanwhile', async () => {
  const {out: token} = await lakeCommand(data, ['token', 'create', '--role', 'administrator', '--label', 'test'])
  const headers = {authorization: `Bearer ${token}`}
  const post = async (url: string, endpoint: string, body: object) => {
    const init = {method: 'POST', headers, body: JSON.stringify(body)}
    const response = await fetch(`${url}/v2025-02-19/data/${endpoint}/production`, init)
    expect({status: response.status, text: await response.text()}).toMatchObject({status: 200})
  }
  const first = await serveCommand(data)
  for (const releaseId of releases) {
    const film = {_id: `film-${releaseId}`, _type: 'film', title: 'before'}
    const version = {...film, _id: `versions.${releaseId}.${film._id}`, title: 'after'}
    await post(first.url, 'actions', {actions: [{actionType: name('create'), releaseId}]})
    await post(first.url, 'mutate', {mutations: [{create: film}, {create: version}]})
  }
  const publishAt = new Date(Date.now() + 1500).toISOString()
  const actions = releases.map((releaseId) => ({actionType: name('schedule'), releaseId, publishAt}))
  await post(first.url, 'actions', {actions})
  // The first in the middle of it, the others as soon as they can be asked and a little later.
  await sleep(Math.max(0, Date.parse(publishAt) - Date.now()) + 10)
  await first.kill('SIGKILL')
  for (let kills = 0; kills < 6; kills += 1) {
    const next = await serveCommand(data)
    await sleep(kills * 4)
    await next.kill('SIGKILL')
  }

  const last = await serveCommand(data)
  const ask = async (path: string) => (await fetch(`${last.url}/v2025-02-19/data/${path}`, {headers})).text()
  const ids = releases.map((releaseId) => `film-${releaseId}`).join()
  for (let waited = 0; waited < 100 && (await ask(`doc/production/${ids}`)).includes('before'); waited += 1)
    await sleep(50)
  const transactions = (await ask(`history/production/transactions/${ids}?limit=1000`)).split('\n').filter(Boolean)
  const published = transactions
    .map((line) => logged.parse(JSON.parse(line)))
    .filter(({author}) => author === lakeAuthor.id)
  await last.kill('SIGTERM')
  expect(published.flatMap(({documentIDs}) => documentIDs).toSorted()).toEqual(ids.split(',').toSorted())
  expect(await lakeCommand(data, ['check'])).toMatchObject({code: 0})
}, 120_000)
