import {setTimeout as sleep} from 'node:timers/promises'
import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import {rawListener, type RawListener} from './raw-listener.ts'
import {serveLake, type ServedLake} from './served-lake.ts'

jest.setTimeout(60_000)
const path = '/v2025-02-19/data/listen/production?query=*&enableResume=true&includeResult=true'
const listeners = 300
const commits = 200
const reconnects = 200

let served: ServedLake
beforeAll(async () => {
  served = await serveLake({writesPerSecond: 10_000})
})
afterAll(() => served.stop())

test('hundreds of listeners that come and go hear of every commit, in order and once', async () => {
  const editor = served.client('editor')
  const all: {current: RawListener; heard: number[]}[] = Array.from({length: listeners}, () => ({
    current: rawListener(served.url, path),
    heard: [],
  }))
  expect(new Set(await Promise.all(all.map(({current}) => current.greeted)))).toEqual(new Set(['welcome']))

  const writing = (async () => {
    for (let note = 0; note < commits; note += 1) await editor.create({_id: `note-${note}`, _type: 'note'})
  })()
  for (let index = 0; index < reconnects; index += 1) {
    const one = all[index % listeners]
    if (!one) continue
    one.current.leave()
    one.heard.push(...one.current.heard)
    one.current = rawListener(served.url, path, one.current.lastId)
    expect(await one.current.greeted).toBe('welcomeback')
  }
  await writing

  const everything = Array.from({length: commits}, (_, note) => note)
  const missing = () => all.filter(({current, heard}) => heard.length + current.heard.length < commits)
  for (let waited = 0; missing().length > 0 && waited < 200; waited += 1) await sleep(50)
  for (const {current, heard} of all) expect([...heard, ...current.heard]).toEqual(everything)
  for (const {current} of all) current.leave()
})
