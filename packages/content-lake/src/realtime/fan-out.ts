/** How long deliveries may hold the thread before whatever else waits gets its turn. */
const sliceMs = 1
/** How long whatever else waits has the thread for itself then. */
const pauseMs = 2
/** Deliveries begin no sooner after one another: commits that follow each other this closely are delivered together. */
const gatherMs = 8

export type FanOut<Item> = {
  /** Delivers soon, after those before it; returns at once. */
  add(item: Item): void
  /** Delivers what is left now. */
  finish(): void
}

/**
 * Hands what happened to many, in order, a little at a time, beginning at once when nothing happened just before: neither
 * whoever made it happen nor other requests wait until the last of thousands has been told.
 * @param deliver does a step of the work whenever it is asked for the next one
 */
export function fanOut<Item>(
  deliver: (items: readonly Item[]) => Iterable<unknown>,
  onError: (error: unknown) => void,
): FanOut<Item> {
  let waiting: Item[] = []
  let steps: Iterator<unknown> | undefined
  let scheduled = false
  let doneAt = -Infinity

  return {
    add(item) {
      waiting.push(item)
      if (steps === undefined) schedule(Math.max(0, doneAt + gatherMs - performance.now()))
    },
    finish() {
      while (steps !== undefined || waiting.length > 0) work(Infinity)
    },
  }

  function schedule(afterMs: number) {
    if (scheduled) return
    scheduled = true
    setTimeout(() => {
      scheduled = false
      work(sliceMs)
    }, afterMs)
  }

  function work(limitMs: number) {
    if (steps === undefined) {
      if (waiting.length === 0) return
      steps = deliver(waiting)[Symbol.iterator]()
      waiting = []
    }
    const until = performance.now() + limitMs
    try {
      for (;;) {
        if (steps.next().done) break
        if (performance.now() >= until) return schedule(pauseMs)
      }
    } catch (error) {
      onError(error)
    }
    steps = undefined
    doneAt = performance.now()
    if (waiting.length > 0) schedule(gatherMs)
  }
}
