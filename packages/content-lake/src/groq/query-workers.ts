import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import {ContentLakeError} from '../errors.ts'
import {timeIsUp, type QueryBudget} from './query-budget.ts'
import type {QueryRequest, QueryResponse} from './query-engine.ts'
import type {QueryJob, QueryJobResult} from './query-worker.ts'

/** Threads for queries that take long, so that nobody else waits for them. */
export type QueryWorkers = {
  /** @throws ContentLakeError queryTimeout; rateLimited when too many such queries wait already */
  run(request: QueryRequest, budget: QueryBudget): Promise<QueryResponse>
  close(): Promise<void>
}

/** One core is left to those who ask for little. */
const maxWorkers = Math.min(4, Math.max(1, availableParallelism() - 1))
const maxWaiting = 32
/** A worker notices by itself that its time is up; beyond this part of it the worker is ended. */
const grace = 0.4
const maxMegabytes = 512

type Hear = (said: QueryJobResult | {kind: 'ended'; error: unknown}) => void
type Task = {job: QueryJob; resolve(response: QueryResponse): void; reject(error: unknown): void}

/** @param filename the lake's database, which every thread opens for itself */
export function createQueryWorkers(filename: string, projectId: string): QueryWorkers {
  const idle: Worker[] = []
  const working = new Map<Worker, Hear>()
  const waiting: Task[] = []
  const isLoaded = new WeakSet<Worker>()

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
    worker.on('message', (result: QueryJobResult) => {
      if (result.kind === 'ready') isLoaded.add(worker)
      working.get(worker)?.(result)
    })
    worker.on('error', (error) => working.get(worker)?.({kind: 'ended', error}))
    worker.on('exit', () => {
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1)
      working.get(worker)?.({kind: 'ended', error: new Error('A thread for queries ended unexpectedly')})
    })
    worker.unref()
    return worker
  }

  function assign(worker: Worker, {job, resolve, reject}: Task) {
    let timer: NodeJS.Timeout | undefined
    const stop = () => hear({kind: 'ended', error: timeIsUp(job.budget.time)})
    const start = () => (timer = setTimeout(stop, job.budget.time * (1 + grace)))
    const hear: Hear = (said) => {
      // A query does not pay for the start of its worker.
      if (said.kind === 'ready') return void start()
      clearTimeout(timer)
      working.delete(worker)
      worker.unref()
      if (said.kind === 'ended') void worker.terminate()
      else idle.push(worker)
      if (said.kind === 'ended') reject(isOutOfMemory(said.error) ? tooLarge() : said.error)
      else settleTask(said, resolve, reject)
      next()
    }
    working.set(worker, hear)
    worker.ref()
    if (isLoaded.has(worker)) start()
    worker.postMessage(job)
  }

  return {
    run: ({gate, ...request}, budget) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= maxWaiting) return reject(tooMany())
        waiting.push({job: {request, rules: gate.rules, budget}, resolve, reject})
        next()
      }),
    async close() {
      waiting.length = 0
      await Promise.all([...idle, ...working.keys()].map((worker) => worker.terminate()))
    },
  }
}

function settleTask(
  result: Exclude<QueryJobResult, {kind: 'ready'}>,
  resolve: Task['resolve'],
  reject: Task['reject'],
) {
  if (result.kind === 'answered') resolve(result.response)
  else if (result.kind === 'refused') reject(new ContentLakeError(result.code, result.message, result.details))
  else reject(new Error(result.message))
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
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
