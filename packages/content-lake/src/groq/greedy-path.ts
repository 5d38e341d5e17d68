import {Path} from 'groq-js'

/** No id is as long. */
const maxSegments = 200

/**
 * `path("drafts.**")`: `*` stands for one part between dots, `**` for one or more. groq-js 2.0.1 makes a regular
 * expression of it that takes exponential time for several `**`, and in which a dot is any character.
 */
export class GreedyPath extends Path {
  readonly #parts: readonly string[]

  constructor(pattern: string) {
    // What groq-js would make of the pattern is never used.
    super('')
    this.#parts = pattern.split('.')
  }

  override matches(id: string): boolean {
    const ids = id.split('.')
    if (ids.length > maxSegments || this.#parts.length > maxSegments) return false
    return matchesFrom(this.#parts, ids)
  }

  override toJSON(): string {
    return this.#parts.join('.')
  }
}

/** Each `**` takes as little as it can; only the latest is ever given more. */
function matchesFrom(parts: readonly string[], ids: readonly string[]): boolean {
  let [part, id] = [0, 0]
  let latest: {part: number; id: number} | undefined
  while (id < ids.length) {
    const wanted = parts[part]
    if (wanted === '**') {
      latest = {part: part + 1, id: id + 1}
      part += 1
      id += 1
    } else if (wanted === ids[id] || (wanted === '*' && ids[id] !== '')) {
      part += 1
      id += 1
    } else if (latest) {
      part = latest.part
      id = latest.id
      latest.id += 1
    } else return false
  }
  return part === parts.length
}
