import type {DatabaseSync} from 'node:sqlite'
import {ContentLakeError} from '../errors.ts'
import {prepared} from './prepared.ts'

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
 * Runs work in turn on one connection. What arrives together shares one transaction and so one wait for the disk; each
 * piece has its own savepoint.
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
        const run = () => inSavepoint(database, work, resolve, reject)
        waiting.push({run, fail: reject})
        schedule()
      })
    },
    close() {
      closed = true
      while (waiting.length) flush()
    },
  }
}

function commitTogether(database: DatabaseSync, jobs: readonly Job[], onLost: () => void) {
  let outcomes: Outcome[]
  try {
    database.exec('begin immediate')
    outcomes = jobs.map((job) => job.run())
    database.exec('commit')
  } catch (cause) {
    if (database.isTransaction) database.exec('rollback')
    onLost()
    const error = storageFailure(cause)
    for (const job of jobs) job.fail(error)
    return
  }
  for (const outcome of outcomes) if (outcome.state === 'done') outcome.afterCommit()
  for (const outcome of outcomes) {
    if (outcome.state === 'done') outcome.resolve()
    else outcome.reject()
  }
}

function inSavepoint<Result>(
  database: DatabaseSync,
  work: Work<Result>,
  resolve: (result: Result) => void,
  reject: (error: unknown) => void,
): Outcome {
  prepared(database, 'savepoint job').run()
  try {
    const {result, afterCommit = () => undefined} = work()
    prepared(database, 'release job').run()
    return {state: 'done', afterCommit, resolve: () => resolve(result)}
  } catch (error) {
    // A full disk ends the whole transaction: then there is no savepoint left, and nobody's work is in it.
    if (!database.isTransaction) throw error
    database.exec('rollback to job; release job')
    return {state: 'failed', reject: () => reject(isSqliteError(error) ? storageFailure(error) : error)}
  }
}

function isSqliteError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR'
}

function storageFailure(cause: unknown): ContentLakeError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new ContentLakeError('storageUnavailable', `Nothing was written: the lake's file refused it (${reason})`)
}
