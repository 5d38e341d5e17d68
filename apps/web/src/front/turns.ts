/** A page that takes longer than this (ms) is not waited for. */
const patience = 10_000

/**
 * Whose turn it is to have a page made: whoever asks for one that is being made waits until it can be had from memory,
 * instead of having it made once more.
 */
export class Turns {
  readonly #running = new Map<string, Promise<unknown>>()

  /** Over when what is being made can be had; nothing when nobody has this page made. */
  current(path: string): Promise<unknown> | undefined {
    return this.#running.get(path)
  }

  /** Begins a turn. @returns what ends it, at the latest when patience does */
  begin(path: string): () => void {
    const {promise, resolve} = Promise.withResolvers()
    const end = () => {
      clearTimeout(timer)
      if (this.#running.get(path) === promise) this.#running.delete(path)
      resolve(undefined)
    }
    const timer = setTimeout(end, patience).unref()
    this.#running.set(path, promise)
    return end
  }
}
