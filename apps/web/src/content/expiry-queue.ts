type Expire = (tags: readonly string[]) => Promise<void>

/**
 * Tags on their way to being expired. One call at a time; what comes in meanwhile goes with the next; what failed is
 * tried again until it succeeds, so that no invalidation is lost.
 */
export class ExpiryQueue {
  readonly #waiting = new Set<string>()
  readonly #expire: Expire
  #running = false

  constructor(expire: Expire) {
    this.#expire = expire
  }

  add(tags: readonly string[]) {
    for (const tag of tags) this.#waiting.add(tag)
    if (!this.#running && this.#waiting.size > 0) void this.#drain()
  }

  async #drain() {
    this.#running = true
    for (let attempt = 0; this.#waiting.size > 0;) {
      const batch = [...this.#waiting]
      this.#waiting.clear()
      try {
        await this.#expire(batch)
        attempt = 0
      } catch (error) {
        for (const tag of batch) this.#waiting.add(tag)
        if (attempt === 8)
          console.error('[content] The cache could not be told what has gone stale; still trying.', error)
        await wait(retryDelay(attempt++))
      }
    }
    this.#running = false
  }
}

/** 50 ms, then twice as long each time, at most 5 s: the server that is told is still starting at first. */
const retryDelay = (attempt: number) => Math.min(50 * 2 ** attempt, 5000)

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
