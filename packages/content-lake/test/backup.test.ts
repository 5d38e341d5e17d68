import {mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {appendFile, readFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from '@jest/globals'
import {demoDocuments} from '@verite/content-model/demo'
import {lakeCommand, serveCommand, type ServedCommand} from './lake-command.ts'
import {quarters} from './sample-images.ts'
import {siteAnswers} from './site-answers.ts'

let folder: string
let data: string
let token: string
let served: ServedCommand | undefined
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lake-backup-'))
  data = join(folder, 'data')
  token = (await lakeCommand(data, ['token', 'create', '--role', 'administrator', '--label', 'test'])).out
})
afterEach(async () => {
  await served?.kill('SIGTERM')
  served = undefined
  rmSync(folder, {recursive: true})
}, 30_000)

const to = (name: string) => join(folder, name)
const headers = () => ({authorization: `Bearer ${token}`})

async function send(url: string, mutations: unknown[]) {
  const body = JSON.stringify({mutations})
  const response = await fetch(`${url}/v2025-02-19/data/mutate/production`, {method: 'POST', headers: headers(), body})
  expect(await response.text()).toContain('transactionId')
}

async function withDemo(): Promise<ServedCommand> {
  served = await serveCommand(data)
  await send(
    served.url,
    demoDocuments.map((document) => ({createOrReplace: document})),
  )
  return served
}

describe('content-lake backup', () => {
  it('and restore give back every answer that the site had, and every picture', async () => {
    const {url} = await withDemo()
    const uploaded = await fetch(`${url}/v2025-02-19/assets/images/production`, {
      method: 'POST',
      headers: headers(),
      body: new Uint8Array(await quarters()),
    })
    const {document}: {document: {url: string}} = JSON.parse(await uploaded.text())
    const picture = new URL(document.url).pathname
    const before = await siteAnswers(url, token)
    const bytes = await (await fetch(url + picture)).bytes()
    await served?.kill('SIGTERM')
    const audit = await lakeCommand(data, ['audit', '--json'])
    expect((await lakeCommand(data, ['backup', to('copy.tar.gz')])).err).toBe('')
    // Drafts, accounts and the audit log are in it.
    expect(statSync(to('copy.tar.gz')).mode & 0o777).toBe(0o600)

    expect((await lakeCommand(to('restored'), ['restore', to('copy.tar.gz')])).err).toBe('')
    expect(audit.out).toContain('mutate')
    expect(await lakeCommand(to('restored'), ['audit', '--json'])).toEqual(audit)
    served = await serveCommand(to('restored'))
    expect(Object.keys(before).length).toBeGreaterThan(100)
    expect(await siteAnswers(served.url, token)).toEqual(before)
    expect(await (await fetch(served.url + picture)).bytes()).toEqual(bytes)
  }, 120_000)

  it('taken while others write holds whole transactions of one moment', async () => {
    const {url} = await withDemo()
    let writing = true
    const writer = (async () => {
      for (let pair = 0; writing; pair += 1) {
        const create = ['left', 'right'].map((side) => ({create: {_id: `${side}-${pair}`, _type: 'pair', pair}}))
        await send(url, create)
      }
    })()
    for (const name of ['first', 'second']) expect((await lakeCommand(data, ['backup', to(name)])).code).toBe(0)
    writing = false
    await writer
    await served?.kill('SIGTERM')

    for (const name of ['first', 'second']) {
      expect((await lakeCommand(to(`${name}-data`), ['restore', to(name)])).code).toBe(0)
      served = await serveCommand(to(`${name}-data`))
      const query = encodeURIComponent('[count(*[_id match "left*"]), count(*[_id match "right*"])]')
      const answer = await fetch(`${served.url}/v2025-02-19/data/query/production?query=${query}`, {headers: headers()})
      const {result}: {result: [number, number]} = JSON.parse(await answer.text())
      expect(result[0]).toBe(result[1])
      await served.kill('SIGTERM')
    }
  }, 120_000)

  it('that was changed since is not restored', async () => {
    await (await withDemo()).kill('SIGTERM')
    await lakeCommand(data, ['backup', to('copy')])
    await appendFile(join(to('copy'), 'lake.sqlite'), 'x')
    const {code, err} = await lakeCommand(to('restored'), ['restore', to('copy')])
    expect({code, err}).toEqual({code: 1, err: expect.stringContaining('changed or damaged since')})
    expect(readdirSync(folder)).not.toContain('restored.restoring')
  }, 60_000)

  it('writes over nothing, and a restore sets aside what it replaces', async () => {
    await (await withDemo()).kill('SIGTERM')
    await lakeCommand(data, ['backup', to('copy')])
    expect(await lakeCommand(data, ['backup', to('copy')])).toMatchObject({code: 1})
    expect((await lakeCommand(data, ['restore', to('copy')])).err).toContain('add --replace')
    expect((await lakeCommand(data, ['restore', to('copy'), '--replace'])).out).toContain('data.before-')
  }, 60_000)

  it('is not restored over a lake that is being served', async () => {
    await withDemo()
    await lakeCommand(data, ['backup', to('copy')])
    const {code, err} = await lakeCommand(data, ['restore', to('copy'), '--replace'])
    expect({code, err}).toEqual({code: 1, err: expect.stringContaining('Another lake serves the data')})
  }, 60_000)
})

describe('a second process on the same data', () => {
  it('is told which process has it and where it answers', async () => {
    const {url, process: first} = await withDemo()
    for (const command of [['serve', '--port', '0'], ['compact'], ['check', '--repair']]) {
      const {code, err} = await lakeCommand(data, command)
      expect({code, err}).toEqual({code: 1, err: expect.stringContaining(`(process ${first.pid} at ${url})`)})
    }
  }, 60_000)

  it('imports through the lake that serves it, whatever its port', async () => {
    const {url} = await withDemo()
    const listening = await fetch(`${url}/v2025-02-19/data/listen/production?query=*`, {headers: headers()})
    writeFileSync(to('more.ndjson'), JSON.stringify({_id: 'imported', _type: 'note'}))
    expect((await lakeCommand(data, ['import', to('more.ndjson')])).out).toContain('1 created')
    let heard = ''
    for await (const chunk of listening.body ?? []) {
      heard += Buffer.from(chunk).toString()
      if (heard.includes('"imported"')) break
    }
    expect(heard).toContain('"documentId":"imported"')
  }, 60_000)

  it('may begin at once after the first one was killed', async () => {
    await (await withDemo()).kill('SIGKILL')
    expect(JSON.parse(await readFile(join(data, 'serving.json'), 'utf8'))).toHaveProperty('pid')
    served = await serveCommand(data)
    expect((await fetch(`${served.url}/ready`)).status).toBe(200)
  }, 60_000)
})

it('compact gives back the room of what was deleted', async () => {
  const {url} = await withDemo()
  await send(url, [{create: {_id: 'long', _type: 'note', text: 'word '.repeat(400_000)}}])
  await send(url, [{delete: {id: 'long'}}])
  await served?.kill('SIGTERM')
  const {code, out} = await lakeCommand(data, ['compact'])
  expect({code, out}).toEqual({code: 0, out: expect.stringContaining('MB now')})
  expect((await lakeCommand(data, ['check'])).out).toContain('is sound')
}, 60_000)
