import {ContentLakeError} from '../errors.ts'

/**
 * Runs a few tasks at once and lets some wait; more are refused at once, which keeps a flood of requests from taking
 * the memory of the rest of the lake.
 */
export class BoundedQueue {
  readonly #running = new Set<Promise<unknown>>()
  readonly #waiting: (() => Promise<unknown>)[] = []
  readonly #leisure: (() => Promise<unknown>)[] = []
  readonly #concurrency: number
  readonly #mayWait: number
  #atLeisure = false
  #closed = false

  constructor(concurrency: number, mayWait: number) {
    this.#concurrency = concurrency
    this.#mayWait = mayWait
  }

  /** @throws ContentLakeError rateLimited when too many wait already */
  run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.#closed || this.#waiting.length >= this.#mayWait) return Promise.reject(busy())
    return new Promise((resolve, reject) => {
      this.#waiting.push(() => task().then(resolve, reject))
      this.#next()
    })
  }

  /** Runs a task one at a time while nobody waits; forgets it when many are ahead of it. */
  runAtLeisure(task: () => Promise<unknown>): void {
    if (this.#closed || this.#leisure.length >= this.#mayWait) return
    this.#leisure.push(task)
    this.#next()
  }

  /** Resolves when nothing runs and nothing waits. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.race(this.#running)
  }

  /** Starts nothing more, and waits for what runs. */
  async close(): Promise<void> {
    this.#closed = true
    this.#leisure.length = 0
    await this.idle()
  }

  #next() {
    while (this.#running.size < this.#concurrency && this.#waiting.length > 0) this.#start(this.#waiting.shift())
    const free = this.#running.size < this.#concurrency && !this.#atLeisure
    const task = free ? this.#leisure.shift() : undefined
    if (task === undefined) return
    this.#atLeisure = true
    this.#start(() => task().finally(() => (this.#atLeisure = false)))
  }

  #start(task: (() => Promise<unknown>) | undefined) {
    if (task === undefined) return
    const running = task()
      .catch(() => undefined)
      .then(() => {
        this.#running.delete(running)
        this.#next()
      })
    this.#running.add(running)
  }
}

function busy() {
  return new ContentLakeError('rateLimited', 'The lake is busy making images; ask again in a few seconds')
}
