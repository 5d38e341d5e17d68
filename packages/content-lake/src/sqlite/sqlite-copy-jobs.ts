import {randomBytes} from 'node:crypto'
import {EventEmitter} from 'node:events'
import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import type {CopyJob, CopyJobs, DatasetCopy} from '../documents/copy-jobs.ts'
import type {DocumentStore} from '../documents/document-store.ts'
import {prepared} from './prepared.ts'

const jobRow = z
  .object({
    id: z.string(),
    source: z.string(),
    target: z.string(),
    state: z.enum(['pending', 'completed', 'failed']),
    progress: z.number(),
    with_history: z.number(),
    message: z.string().nullable(),
    created_at: z.string(),
    updated_at: z.string(),
  })
  .transform((row): CopyJob => ({
    id: row.id,
    sourceDataset: row.source,
    targetDataset: row.target,
    state: row.state,
    progress: row.progress,
    withHistory: row.with_history === 1,
    ...(row.message !== null && {message: row.message}),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }))

type Outcome = Pick<CopyJob, 'state' | 'progress' | 'message'>
export type CopyStore = Pick<DocumentStore, 'datasets' | 'createDataset' | 'deleteDataset' | 'copyDataset' | 'reader'>

/** Keeps the jobs in the lake's file. Those that a stop of the lake cut short are failed, and what they made removed. */
export function sqliteCopyJobs(
  database: DatabaseSync,
  store: CopyStore,
  onFailure: (error: unknown, job: CopyJob) => void,
): CopyJobs {
  const news = new EventEmitter<Record<string, [CopyJob]>>().setMaxListeners(0)
  const update = database.prepare(
    'update copy_job set state = ?, progress = ?, message = ?, updated_at = ? where id = ?',
  )
  for (const job of pending(database)) fail(job, new Error('The lake was stopped meanwhile; copy it again'))

  return {
    find,
    list: (page) => latest(database, page),
    start(copy) {
      const source = store.datasets().find(({name}) => name === copy.sourceDataset)
      // Asking for a reader says which datasets there are.
      if (!source) store.reader(copy.sourceDataset)
      store.createDataset({name: copy.targetDataset, aclMode: source?.aclMode ?? 'private'})
      const job = jobOf(copy)
      write(database, job)
      void run(job, copy)
      return job
    },
    follow(id, listener) {
      news.on(id, listener)
      return () => void news.off(id, listener)
    },
  }

  function find(id: string) {
    return jobRow.optional().parse(prepared(database, 'select * from copy_job where id = ?').get(id))
  }

  async function run(job: CopyJob, copy: DatasetCopy) {
    try {
      await store.copyDataset(copy, (share) => tell(job, {state: 'pending', progress: Math.floor(share * 100)}))
      tell(job, {state: 'completed', progress: 100})
    } catch (error) {
      // A lake that is stopping fails the job when it is opened again.
      if (database.isOpen) fail(job, error)
      onFailure(error, job)
    }
  }

  function fail(job: CopyJob, error: unknown) {
    if (store.datasets().some(({name}) => name === job.targetDataset)) store.deleteDataset(job.targetDataset)
    tell(job, {
      state: 'failed',
      progress: job.progress,
      message: error instanceof Error ? error.message : String(error),
    })
  }

  function tell({id}: CopyJob, {state, progress, message}: Outcome) {
    update.run(state, progress, message ?? null, new Date().toISOString(), id)
    const job = find(id)
    if (job) news.emit(id, job)
  }
}

function jobOf(copy: DatasetCopy): CopyJob {
  const now = new Date().toISOString()
  const id = `copy-${randomBytes(16).toString('hex')}`
  return {...copy, id, state: 'pending', progress: 0, createdAt: now, updatedAt: now}
}

function write(database: DatabaseSync, {id, sourceDataset, targetDataset, withHistory, createdAt}: CopyJob) {
  prepared(
    database,
    `insert into copy_job (id, source, target, state, progress, with_history, created_at, updated_at)
     values (?, ?, ?, 'pending', 0, ?, ?, ?)`,
  ).run(id, sourceDataset, targetDataset, withHistory ? 1 : 0, createdAt, createdAt)
}

function latest(database: DatabaseSync, {offset, limit}: {offset: number; limit: number}): CopyJob[] {
  const statement = prepared(database, 'select * from copy_job order by created_at desc, id limit ? offset ?')
  return z.array(jobRow).parse(statement.all(limit, offset))
}

function pending(database: DatabaseSync): CopyJob[] {
  return z.array(jobRow).parse(prepared(database, "select * from copy_job where state = 'pending'").all())
}
