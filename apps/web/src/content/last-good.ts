import type {QueryParams} from 'next-sanity'

type Answer = {data: unknown; tags: string[]}

const capacity = 1000

/**
 * The last answer to each public query, in memory: a page that has to be drawn again while the lake is down is drawn
 * from it. Reconnecting expires everything, so an old answer never outlives the outage.
 */
class LastGood {
  readonly #answers = new Map<string, Answer>()

  keep(query: string, params: QueryParams, answer: Answer) {
    const key = keyOf(query, params)
    this.#answers.delete(key)
    this.#answers.set(key, answer)
    if (this.#answers.size > capacity) for (const oldest of this.#answers.keys()) return this.#answers.delete(oldest)
  }

  find(query: string, params: QueryParams) {
    return this.#answers.get(keyOf(query, params))
  }
}

const keyOf = (query: string, params: QueryParams) => `${query}\n${JSON.stringify(params)}`

export const lastGood = new LastGood()
