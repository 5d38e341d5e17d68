import {ContentLakeError} from '../errors.ts'

/** Far deeper than any document may be; some thousand levels further the stack of whatever reads it ends. */
const deepest = 256

/**
 * Reads JSON that came from outside.
 * @param what the culprit's name in a message, such as "The request's body"
 * @param remedy what to do when it is no JSON
 * @throws ContentLakeError invalidRequest when it is no JSON, or nested too deeply
 */
export function shallowJson(text: string, what: string, remedy = ''): unknown {
  const value = jsonIn(text, `${what} is no JSON${remedy}`)
  if (!isDeeper(value)) return value
  throw new ContentLakeError('invalidRequest', `${what} is nested more than ${deepest} levels deep; flatten it`)
}

function jsonIn(text: string, problem: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ContentLakeError('invalidRequest', problem)
  }
}

function isDeeper(value: unknown): boolean {
  let level = [value].filter(isObject)
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    level = level.flatMap((one) => Object.values(one).filter(isObject))
  }
  return level.length > 0
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
