import type {DatabaseSync} from 'node:sqlite'
import {ContentLakeError} from '../errors.ts'
import {prepared} from './prepared.ts'
import {storageFailure} from './storage-failure.ts'

type Outcome = {state: 'done'; afterCommit: () => void; resolve: () => void} | {state: 'failed'; reject: () => void}
type Job = {run: () => Outcome; fail: (error: unknown) => void}

/** Work inside a transaction: its result, and what to do as soon as it is on disk. */
export type Work<Result> = () => {result: Result; afterCommit?: () => void}

export type CommitQueue = {
  /** Resolves when the work is durable; rejects when it threw, and then nothing of it remains. */
  enqueue<Result>(work: Work<Result>): Promise<Result>
  /** Does what is waiting at once, and takes nothing more. */
  close(): void
}

/** A commit waits for the disk: what arrives meanwhile shares the next wait. More than this would starve the readers. */
const maxJobs = 128

/**
 * Runs work in turn on one connection. What arrives together shares one transaction and so one wait for the disk; a
 * piece that fails takes nobody else's work with it.
 * @param onLost called when a whole batch could not be written, so that memory can be brought back to what is on disk
 */
export function createCommitQueue(database: DatabaseSync, onLost: () => void): CommitQueue {
  let waiting: Job[] = []
  let closed = false
  let scheduled = false

  function flush() {
    scheduled = false
    const jobs = waiting.slice(0, maxJobs)
    waiting = waiting.slice(maxJobs)
    if (waiting.length) schedule()
    if (jobs.length) commitTogether(database, jobs, onLost)
  }
  function schedule() {
    if (scheduled) return
    scheduled = true
    setImmediate(flush)
  }
  return {
    enqueue(work) {
      return new Promise((resolve, reject) => {
        if (closed) return reject(new ContentLakeError('storageUnavailable', 'The lake is closing; try again later'))
        waiting.push({run: () => carryOut(work, resolve), fail: reject})
        schedule()
      })
    },
    close() {
      closed = true
      while (waiting.length) flush()
    },
  }
}

function carryOut<Result>(work: Work<Result>, resolve: (result: Result) => void): Outcome {
  const {result, afterCommit = () => undefined} = work()
  return {state: 'done', afterCommit, resolve: () => resolve(result)}
}

function commitTogether(database: DatabaseSync, jobs: readonly Job[], onLost: () => void) {
  try {
    settle(inTransaction(database, () => jobs.map((job) => attempt(database, job))))
  } catch (cause) {
    onLost()
    if (cause instanceof HalfDone && jobs.length > 1) for (const job of jobs) commitTogether(database, [job], onLost)
    else for (const job of jobs) job.fail(reasonOf(cause))
  }
}

function settle(outcomes: readonly Outcome[]) {
  for (const outcome of outcomes) if (outcome.state === 'done') outcome.afterCommit()
  for (const outcome of outcomes) {
    if (outcome.state === 'done') outcome.resolve()
    else outcome.reject()
  }
}

function inTransaction<Result>(database: DatabaseSync, run: () => Result): Result {
  database.exec('begin immediate')
  try {
    const result = run()
    database.exec('commit')
    return result
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}

/** A piece of work wrote something and then failed, so what else is in its transaction has to be done again without it. */
class HalfDone extends Error {
  override name = 'HalfDone'
}

// Work is refused before it writes, as a rule. A savepoint for each piece would undo the others just as well, but
// makes the text index write itself out each time, which doubles what a commit costs.
function attempt(database: DatabaseSync, job: Job): Outcome {
  const before = changesSoFar(database)
  try {
    return job.run()
  } catch (cause) {
    if (!database.isTransaction || changesSoFar(database) !== before) throw new HalfDone('half done', {cause})
    return {state: 'failed', reject: () => job.fail(reasonOf(cause))}
  }
}

function changesSoFar(database: DatabaseSync): number {
  return Number(prepared(database, 'select total_changes() as count').get()?.count)
}

function reasonOf(error: unknown): unknown {
  if (error instanceof HalfDone) return reasonOf(error.cause)
  return storageFailure(error, 'Nothing was written to the lake’s file')
}
