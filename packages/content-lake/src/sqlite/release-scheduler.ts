import type {DatabaseSync} from 'node:sqlite'
import type {DocumentStore} from '../documents/document-store.ts'
import {releaseDocumentId} from '../documents/actions/release-document.ts'
import {ContentLakeError} from '../errors.ts'
import {prepared} from './prepared.ts'

/** A timer's longest wait: Node's own limit is 2³¹ ms, and a machine may sleep. */
const longestWait = 60_000
const retryWait = 5_000

export type DueRelease = {dataset: string; release: string; publishAt: string}

export type ReleaseScheduler = {
  /** Looks at the schedule again: it may have changed. */
  reconsider(): void
  stop(): void
}

/**
 * Publishes scheduled releases at their time, and those whose time passed while the lake was down. A release leaves the
 * schedule in the transaction that publishes it, so it is published once.
 */
export function startReleaseScheduler(
  database: DatabaseSync,
  {act, mutate}: Pick<DocumentStore, 'act' | 'mutate'>,
  onFailure: (error: unknown, due: DueRelease) => void,
): ReleaseScheduler {
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  function wait(milliseconds: number) {
    clearTimeout(timer)
    if (stopped) return
    timer = setTimeout(() => void publishDue(), milliseconds).unref()
  }
  function reconsider() {
    const next = nextDue(database)
    if (next) wait(Math.min(longestWait, Math.max(0, Date.parse(next.publishAt) - Date.now())))
    else clearTimeout(timer)
  }
  async function publishDue() {
    const next = nextDue(database)
    if (next && Date.parse(next.publishAt) <= Date.now()) {
      const done = await publish(next)
      if (!done) return wait(retryWait)
    }
    if (!stopped) reconsider()
  }
  /** False when storage failed, and the same may succeed later. */
  async function publish(due: DueRelease): Promise<boolean> {
    const identity = {kind: 'system'} as const
    try {
      await act(due.dataset, [{actionType: 'sanity.action.release.publish', releaseId: due.release}], {identity})
      return true
    } catch (error) {
      onFailure(error, due)
      if (!(error instanceof ContentLakeError) || error.code === 'storageUnavailable') return false
      // What cannot be published stays open, and says why; trying again would fail again.
      const set = {state: 'active', error: {message: error.message}}
      const patch = {id: releaseDocumentId(due.release), set, unset: ['publishAt']}
      return await mutate(due.dataset, [{patch}], {identity}).then(
        () => true,
        () => false,
      )
    }
  }
  reconsider()
  return {
    reconsider,
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}

function nextDue(database: DatabaseSync): DueRelease | undefined {
  const row = prepared(
    database,
    `select d.name as dataset, s.release, s.publish_at from release_schedule as s
      join dataset as d on d.id = s.dataset order by s.publish_at limit 1`,
  ).get()
  return row && {dataset: String(row.dataset), release: String(row.release), publishAt: String(row.publish_at)}
}
