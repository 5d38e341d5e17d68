import {evaluateSync, parse} from 'groq-js'
import {LRUCache} from 'lru-cache'

type Condition = (document: object, identity?: string) => boolean
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
  return (document, identity) => {
    const value = evaluateSync(tree, {root: document, dataset: [], ...(identity !== undefined && {identity})})
    return value.type === 'boolean' && value.data
  }
}
