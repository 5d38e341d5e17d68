import {once} from 'node:events'
import {Worker} from 'node:worker_threads'
import {z} from 'zod'
import type {RealQuery} from './real-query.ts'

/** How long groq-js takes (ms); `isStopped`: at least so long, after which it was stopped. */
export type PlainTime = {ms: number; isStopped: boolean}

const answer = z.number().nullable()

/**
 * What groq-js takes for each query over an array of all documents, in a thread that is ended after `patience` ms: joins
 * over a large array take hours. What groq-js does not know has no time.
 */
export async function plainTimes(
  queries: readonly RealQuery[],
  {documents, patience}: {documents: number; patience: number},
): Promise<Map<RealQuery, PlainTime>> {
  const times = new Map<RealQuery, PlainTime>()
  let worker = startWorker(documents)
  for (const one of queries) {
    const time = await timeOf(worker, one, patience)
    if (time?.isStopped) {
      await worker.terminate()
      worker = startWorker(documents)
    }
    if (time) times.set(one, time)
  }
  await worker.terminate()
  return times
}

function startWorker(documents: number): Worker {
  return new Worker(new URL('plain-worker.ts', import.meta.url), {workerData: documents})
}

async function timeOf(worker: Worker, one: RealQuery, patience: number): Promise<PlainTime | undefined> {
  const {query, perspective} = one
  const answered = once(worker, 'message')
  // The thread makes its documents before it answers the first time.
  worker.postMessage({query: 'true', params: {}, perspective})
  await answered
  const timed = once(worker, 'message', {signal: AbortSignal.timeout(patience)}).then(
    ([message]) => answer.parse(message),
    () => 'stopped' as const,
  )
  worker.postMessage({query, params: one.params(5), perspective})
  const ms = await timed
  if (ms === 'stopped') return {ms: patience, isStopped: true}
  return ms === null ? undefined : {ms, isStopped: false}
}
