import {closeSync, cpSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {demoDocuments} from '@verite/content-model/demo'
import {createContentLake} from '../src/content-lake.ts'
import {ContentLakeError} from '../src/errors.ts'
import {siteAnswers} from '../test/site-answers.ts'
import type {FaultReport} from './fault.ts'

type Outcome =
  | 'right answers'
  | 'a clear error'
  | 'right answers after a scrub mended the indexes'
  | 'not ready after a scrub found it'
  | 'wrong answers'

/** One bit of the file is another; then the site asks all its questions. */
export async function flippedBits(times: number, onProgress: (done: number) => void): Promise<FaultReport> {
  const folder = mkdtempSync(join(tmpdir(), 'lake-flips-'))
  const [sound, data] = [join(folder, 'sound'), join(folder, 'data')]
  try {
    const {token, answers} = await prepare(sound)
    const counts = new Map<Outcome, number>()
    const faults: string[] = []
    for (let index = 0; index < times; index += 1) {
      rmSync(data, {recursive: true, force: true})
      cpSync(sound, data, {recursive: true})
      const place = flip(join(data, 'lake.sqlite'))
      const outcome = await ask(data, token, answers)
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
      if (outcome === 'wrong answers') faults.push(`a flipped bit at ${place}: ${outcome}`)
      onProgress(index + 1)
    }
    const outcome = Array.from(counts, ([what, count]) => `${count} × ${what}`).join(', ')
    return {fault: 'flipped bits', tried: times, outcome, faults}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

const options = {projectId: 'verite', publicUrl: 'http://lake.test', dataset: 'production'}

async function prepare(dataFolder: string) {
  const lake = createContentLake({...options, dataFolder})
  const {secret: token} = lake.accounts.createRobot({label: 'torture', role: 'administrator'})
  const body = JSON.stringify({mutations: demoDocuments.map((document) => ({createOrReplace: document}))})
  const headers = {authorization: `Bearer ${token}`}
  await lake.fetch(new Request('http://lake.test/v1/data/mutate/production', {method: 'POST', headers, body}))
  const answers = await siteAnswers('http://lake.test', token, lake.fetch)
  await lake.close()
  return {token, answers}
}

/** Flips one bit, anywhere in the file. */
function flip(path: string): number {
  const place = Math.floor(Math.random() * statSync(path).size)
  const file = openSync(path, 'r+')
  const byte = Buffer.alloc(1)
  readSync(file, byte, 0, 1, place)
  byte[0] = (byte[0] ?? 0) ^ (1 << Math.floor(Math.random() * 8))
  writeSync(file, byte, 0, 1, place)
  closeSync(file)
  return place
}

async function ask(dataFolder: string, token: string, expected: Record<string, unknown>): Promise<Outcome> {
  try {
    const lake = createContentLake({...options, dataFolder})
    try {
      const answers = await siteAnswers('http://lake.test', token, lake.fetch)
      if (isDeepStrictEqual(answers, expected)) return 'right answers'
      const {kind} = await lake.scrub()
      if (kind === 'damaged') return 'not ready after a scrub found it'
      const again = await siteAnswers('http://lake.test', token, lake.fetch)
      return isDeepStrictEqual(again, expected) ? 'right answers after a scrub mended the indexes' : 'wrong answers'
    } finally {
      await lake.close()
    }
  } catch (error) {
    if (error instanceof ContentLakeError || (error instanceof Error && error.message.includes('content-lake')))
      return 'a clear error'
    throw error
  }
}
