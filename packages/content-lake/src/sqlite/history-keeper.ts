import type {DocumentStore} from '../documents/document-store.ts'

const dayMs = 24 * 60 * 60 * 1000
/** Not while a lake starts, when everybody wants something of it. */
const firstMs = 60_000
const everyMs = dayMs / 4

/**
 * Forgets history that is older than so many days, a few times a day.
 * @returns the way to stop
 */
export function startHistoryKeeper(
  store: Pick<DocumentStore, 'datasets' | 'pruneHistory'>,
  days: number,
  onFailure: (error: unknown) => void,
): () => void {
  let stopped = false
  let timer = setTimeout(prune, firstMs).unref()
  return () => {
    stopped = true
    clearTimeout(timer)
  }

  function prune() {
    void pruneAll()
      .catch(onFailure)
      .finally(() => {
        if (!stopped) timer = setTimeout(prune, everyMs).unref()
      })
  }
  async function pruneAll() {
    const before = daysAgo(days)
    for (const {name} of store.datasets()) if (!stopped) await store.pruneHistory(name, before)
  }
}

/** The time so many days ago, as transactions are dated. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * dayMs).toISOString()
}
