import type {ExprNode} from 'groq-js'
import {mapChildren} from './syntax-tree.ts'

/** In `delta` a query is asked about a change, and may call `before()`, `after()` and `delta::…`. */
export type QueryMode = 'normal' | 'delta'

export type ReadableQuery = {
  text: string
  /** Where in the query as it was sent a character of `text` stands. */
  originalPosition(position: number): number
}

/** What marks a call of `geo()` until `withConstructors` has put it back. */
const geoMarker = 'geo__constructor'

const stringsCommentsAndCalls =
  /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\/[^\n]*|(?<![\w$:.])(?:(?:global::)?geo|delta::(changedAny|changedOnly))\(/g

/**
 * A query as groq-js 2.0.1 can read it: it knows no constructor `geo(…)`, and takes selectors in `diff::…` but not in
 * `delta::…`.
 */
export function readableQuery(query: string, mode: QueryMode): ReadableQuery {
  const shifts: {from: number; by: number}[] = []
  const text = query.replace(stringsCommentsAndCalls, (found, delta: string | undefined, offset: number) => {
    if (!/^(global::)?geo\(|^delta::/.test(found) || (delta && mode === 'normal')) return found
    const replacement = delta ? `diff::${delta}(before(), after(), ` : `coalesce($${geoMarker}, `
    const last = shifts.at(-1)?.by ?? 0
    const by = last + replacement.length - found.length
    shifts.push({from: offset + found.length + by, by})
    return replacement
  })
  return {
    text,
    originalPosition: (position) => position - (shifts.findLast(({from}) => position >= from)?.by ?? 0),
  }
}

/** The tree of a readable query as its author meant it. */
export function withConstructors(node: ExprNode): ExprNode {
  const mapped = mapChildren(node, withConstructors)
  if (mapped.type !== 'FuncCall' || mapped.name !== 'coalesce') return mapped
  const [marker, ...args] = mapped.args
  return marker?.type === 'Parameter' && marker.name === geoMarker ? {...mapped, name: 'geo', args} : mapped
}
