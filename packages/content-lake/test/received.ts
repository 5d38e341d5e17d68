import type {Observable} from 'rxjs'

/** What arrives on a stream, one after the other, for a test to wait for. */
export type Received<T> = {
  next(): Promise<T>
  /** Everything that has arrived and was not asked for yet. */
  rest(): T[]
  stop(): void
}

export function received<T>(stream: Observable<T>): Received<T> {
  const items: T[] = []
  let failure: {error: unknown} | undefined
  let wake = () => {}
  const arrive = () => wake()
  const subscription = stream.subscribe({
    next(item) {
      items.push(item)
      arrive()
    },
    error(error: unknown) {
      failure = {error}
      arrive()
    },
  })
  return {
    async next() {
      for (;;) {
        const item = items.shift()
        if (item !== undefined) return item
        if (failure) throw failure.error
        await new Promise<void>((resolve) => (wake = resolve))
      }
    },
    rest: () => items.splice(0),
    stop: () => subscription.unsubscribe(),
  }
}
