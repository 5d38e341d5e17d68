import {setTimeout as sleep} from 'node:timers/promises'
import {parentPort, workerData} from 'node:worker_threads'
import {z} from 'zod'

/*
 * Commits one note after another and tells how long each took, in a thread of its own: whoever listens in the bench's
 * main thread must not be counted in.
 */
const {url, token, from, commits, pauseMs} = z
  .object({url: z.string(), token: z.string(), from: z.number(), commits: z.number(), pauseMs: z.number()})
  .parse(workerData)
const samples: number[] = []
for (let index = 0; index < commits; index += 1) {
  const body = JSON.stringify({mutations: [{create: {_id: `note-${from + index}`, _type: 'note', title: 'News'}}]})
  const headers = {authorization: `Bearer ${token}`}
  const started = performance.now()
  const response = await fetch(`${url}/v2025-02-19/data/mutate/production`, {method: 'POST', headers, body})
  if (!response.ok) throw new Error(`A write was answered with ${response.status}: ${await response.text()}`)
  await response.arrayBuffer()
  samples.push(performance.now() - started)
  // As people write: not in a row.
  await sleep(pauseMs)
}
parentPort?.postMessage(samples)
