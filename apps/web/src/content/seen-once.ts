/** Remembers names for a while, to recognise what comes twice. */
export class SeenOnce {
  readonly #until = new Map<string, number>()
  readonly #lifetime: number

  constructor(lifetime: number) {
    this.#lifetime = lifetime
  }

  /** Remembers the name. True when it was remembered already. */
  add(name: string): boolean {
    const now = Date.now()
    for (const [old, until] of this.#until) {
      if (until > now) break
      this.#until.delete(old)
    }
    if (this.#until.has(name)) return true
    this.#until.set(name, now + this.#lifetime)
    return false
  }
}
