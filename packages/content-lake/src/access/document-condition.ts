import {evaluateSync, parse} from 'groq-js'
import {LRUCache} from 'lru-cache'

/** `now` is what the condition means by `now()`. */
type Condition = (document: object, identity?: string, now?: Date) => boolean
const known = new LRUCache<string, Condition>({max: 1000})

/**
 * A GROQ condition on one document by itself: what it refers to counts as not there.
 * @returns whether it holds; what is neither true nor false does not
 * @throws Error when it is no GROQ
 */
export function documentCondition(filter: string): Condition {
  const compiled = known.get(filter) ?? compile(filter)
  known.set(filter, compiled)
  return compiled
}

function compile(filter: string): Condition {
  const tree = parse(filter)
  return (document, identity, timestamp = new Date()) => {
    const asked = {root: document, dataset: [], timestamp, ...(identity !== undefined && {identity})}
    const value = evaluateSync(tree, asked)
    return value.type === 'boolean' && value.data
  }
}
