import {Worker} from 'node:worker_threads'
import {ContentLakeError} from '../errors.ts'
import {timeIsUp, type QueryBudget} from './query-budget.ts'
import type {QueryRequest, QueryResponse} from './query-engine.ts'
import type {QueryJob, QueryJobResult, WorkerSettings} from './query-worker.ts'

/** Threads for queries that take long, so that nobody else waits for them. */
export type QueryWorkers = {
  /** @throws ContentLakeError queryTimeout; rateLimited when too many such queries wait already */
  run(request: QueryRequest, budget: QueryBudget): Promise<QueryResponse>
  close(): Promise<void>
}

const maxWaiting = 32
/** A worker notices by itself that its time is up; at so many times its budget it is ended. */
const endedAfter = {time: 1.3, timeOfThread: 3}
const maxMegabytes = 512
/** Left to itself V8 lets what is soon forgotten take up to 200 MB, and does not give it back. */
const youngMegabytes = 12

type Said = QueryJobResult | {kind: 'ended'; error: unknown}
type Task = {job: QueryJob; resolve(response: QueryResponse): void; reject(error: unknown): void}

export type QueryWorkersOptions = WorkerSettings & {
  /** How many run at once. */
  threads: number
}

export function createQueryWorkers({threads, ...settings}: QueryWorkersOptions): QueryWorkers {
  const idle: QueryThread[] = []
  const working = new Set<QueryThread>()
  const waiting: Task[] = []

  function next() {
    const isFull = idle.length === 0 && working.size >= threads
    const task = isFull ? undefined : waiting.shift()
    if (task) assign(idle.pop() ?? startThread(settings, leave), task)
  }
  function leave(thread: QueryThread) {
    if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1)
  }
  function assign(thread: QueryThread, task: Task) {
    working.add(thread)
    thread.run(task.job, (said) => {
      working.delete(thread)
      if (said.kind !== 'ended') idle.push(thread)
      settleTask(said, task)
      next()
    })
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
      await Promise.all([...idle, ...working].map((thread) => thread.end()))
    },
  }
}

/** One thread, which does one job at a time. */
type QueryThread = {
  /** @param hear is told once what became of the job; after `ended` the thread is of no more use */
  run(job: QueryJob, hear: (said: Said) => void): void
  end(): Promise<unknown>
}

function startThread(settings: WorkerSettings, onExit: (thread: QueryThread) => void): QueryThread {
  const worker = new Worker(new URL('./query-worker.ts', import.meta.url), {
    workerData: settings,
    resourceLimits: {maxOldGenerationSizeMb: maxMegabytes, maxYoungGenerationSizeMb: youngMegabytes},
  })
  let current: {hear(said: Said): void; budget: QueryBudget; timer?: NodeJS.Timeout} | undefined
  let isLoaded = false

  // A query does not pay for the start of its worker.
  function startClock() {
    if (!current || !isLoaded) return
    const {time, ofThread} = current.budget
    const end = () => finish({kind: 'ended', error: timeIsUp(time)})
    current.timer = setTimeout(end, time * (ofThread ? endedAfter.timeOfThread : endedAfter.time))
  }
  function finish(said: Said) {
    const done = current
    current = undefined
    clearTimeout(done?.timer)
    worker.unref()
    if (said.kind === 'ended') void worker.terminate()
    done?.hear(said)
  }
  const thread: QueryThread = {
    run(job, hear) {
      current = {hear, budget: job.budget}
      worker.ref()
      startClock()
      worker.postMessage(job)
    },
    end: () => worker.terminate(),
  }
  // Listeners stay for the life of a worker: without any, its messages would no longer be read.
  worker.on('message', (result: QueryJobResult) => {
    if (result.kind !== 'ready') return finish(result)
    isLoaded = true
    startClock()
  })
  worker.on('error', (error) => finish({kind: 'ended', error}))
  worker.on('exit', () => {
    onExit(thread)
    finish({kind: 'ended', error: new Error('A thread for queries ended unexpectedly')})
  })
  worker.unref()
  return thread
}

function settleTask(said: Said, {resolve, reject}: Task) {
  if (said.kind === 'answered') resolve(received(said.response))
  else if (said.kind === 'refused') reject(new ContentLakeError(said.code, said.message, said.details))
  else if (said.kind === 'failed') reject(new Error(said.message))
  else if (said.kind === 'ended') reject(isOutOfMemory(said.error) ? tooLarge() : said.error)
}

/** What was a buffer in another thread arrives as plain bytes. */
function received(response: QueryResponse): QueryResponse {
  const {resultJson: json} = response
  if (typeof json === 'string') return response
  return {...response, resultJson: Buffer.from(json.buffer, json.byteOffset, json.byteLength)}
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
