import {Worker} from 'node:worker_threads'
import {ContentLakeError} from '../errors.ts'
import type {QueryRequest, QueryResponse} from './query-engine.ts'
import type {QueryJob, QueryJobResult} from './query-worker.ts'

/** Threads for queries that take long, so that nobody else waits for them. */
export type QueryWorkers = {
  /** @throws ContentLakeError queryTimeout; rateLimited when too many such queries wait already */
  run(request: QueryRequest, timeLimit: number): Promise<QueryResponse>
  close(): Promise<void>
}

const maxWorkers = 2
const maxWaiting = 32
/** A worker notices by itself that its time is up; beyond this, which is also there for starting it, it is ended. */
const graceMs = 10_000
const maxMegabytes = 512

type Settle = (outcome: {isUsable: true; result: QueryJobResult} | {isUsable: false; error: unknown}) => void
type Task = {job: QueryJob; resolve(response: QueryResponse): void; reject(error: unknown): void}

/** @param filename the lake's database, which every thread opens for itself */
export function createQueryWorkers(filename: string, projectId: string): QueryWorkers {
  const idle: Worker[] = []
  const working = new Map<Worker, Settle>()
  const waiting: Task[] = []

  function next() {
    const isFull = idle.length === 0 && working.size >= maxWorkers
    const task = isFull ? undefined : waiting.shift()
    if (task) assign(idle.pop() ?? startWorker(), task)
  }

  // Listeners stay for the life of a worker: without any, its messages would no longer be read.
  function startWorker() {
    const worker = new Worker(new URL('./query-worker.ts', import.meta.url), {
      workerData: {filename, projectId},
      resourceLimits: {maxOldGenerationSizeMb: maxMegabytes},
    })
    worker.on('message', (result: QueryJobResult) => working.get(worker)?.({isUsable: true, result}))
    worker.on('error', (error) => working.get(worker)?.({isUsable: false, error}))
    worker.on('exit', () => {
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1)
      working.get(worker)?.({isUsable: false, error: new Error('A thread for queries ended unexpectedly')})
    })
    worker.unref()
    return worker
  }

  function assign(worker: Worker, {job, resolve, reject}: Task) {
    const stop = () => settle({isUsable: false, error: timeout(job.timeLimit)})
    const timer = setTimeout(stop, job.timeLimit + graceMs)
    const settle: Settle = (outcome) => {
      clearTimeout(timer)
      working.delete(worker)
      if (outcome.isUsable) idle.push(worker)
      else void worker.terminate()
      if (outcome.isUsable) settleTask(outcome.result, resolve, reject)
      else reject(isOutOfMemory(outcome.error) ? tooLarge() : outcome.error)
      next()
    }
    working.set(worker, settle)
    worker.postMessage(job)
  }

  return {
    run: ({gate, ...request}, timeLimit) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= maxWaiting) return reject(tooMany())
        waiting.push({job: {request, rules: gate.rules, timeLimit}, resolve, reject})
        next()
      }),
    async close() {
      waiting.length = 0
      await Promise.all([...idle, ...working.keys()].map((worker) => worker.terminate()))
    },
  }
}

function settleTask(result: QueryJobResult, resolve: Task['resolve'], reject: Task['reject']) {
  if (result.kind === 'answered') resolve(result.response)
  else if (result.kind === 'refused') reject(new ContentLakeError(result.code, result.message, result.details))
  else reject(new Error(result.message))
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function timeout(timeLimit: number) {
  return new ContentLakeError(
    'queryTimeout',
    `The query took longer than ${timeLimit} ms and was stopped. Ask for less`,
  )
}

function tooLarge() {
  return new ContentLakeError(
    'queryEvaluationError',
    `The query needs more than ${maxMegabytes} MB. Ask for less at a time`,
  )
}

function tooMany() {
  return new ContentLakeError('rateLimited', 'Too many long queries are waiting. Try again in a while, or ask for less')
}
