import {GroqSyntaxError, parse, type ExprNode} from 'groq-js'
import {ContentLakeError} from '../errors.ts'
import {arityMistake} from './function-arities.ts'
import {expandsTooFar} from './function-expansion.ts'
import {readableQuery, withConstructors, type QueryMode, type ReadableQuery} from './readable-query.ts'
import {maxNesting} from './query-budget.ts'
import {nestingOf} from './query-growth.ts'
import {tooManyParts} from './query-size.ts'
import {someNode} from './syntax-tree.ts'

export type ParsedQuery = {
  tree: ExprNode
  /** Parameters whose values decided how the query was read; with other values it must be read anew. */
  structural: readonly string[]
}

/**
 * Reads a query. Most parameters stay parameters, so that one reading serves all their values; but `[0...$limit]` and
 * `list[$index]` mean different things for different values.
 * @throws ContentLakeError queryParseError with `start`, `end` and `query`
 */
export function parseQuery(query: string, params: Record<string, unknown>, mode: QueryMode = 'normal'): ParsedQuery {
  const tooLong = tooManyParts(query)
  if (tooLong) throw queryParseError(query, tooLong.start, 1, tooLong.reason)
  if (expandsTooFar(query)) {
    throw queryParseError(query, 0, query.length, 'The functions of the query call each other more than 1000 times')
  }
  const readable = readableQuery(query, mode)
  const likely = parametersIn(query.match(bracketsWithParameters)?.join() ?? '').filter((name) =>
    Object.hasOwn(params, name),
  )
  const first = tryParse(readable.text, mode, pick(params, likely))
  if (first.tree && !someNode(first.tree, isUndecidedBracket))
    return {tree: checked(first.tree, query), structural: likely}
  const all = parametersIn(query).filter((name) => Object.hasOwn(params, name))
  const second = tryParse(readable.text, mode, pick(params, all))
  if (second.tree) return {tree: checked(second.tree, query), structural: all}
  // A slice without its parameter is no GROQ for groq-js; what is missing is the parameter.
  if (!(second.error instanceof GroqSyntaxError)) assertParameters(query, requiredParametersIn(query), params)
  throw parseError(query, readable, second.error)
}

/** @throws ContentLakeError queryParseError when a parameter of the query has no value */
export function assertParameters(query: string, names: readonly string[], params: Record<string, unknown>) {
  const missing = names.find((name) => !Object.hasOwn(params, name))
  if (missing === undefined) return
  const start = Math.max(0, query.search(new RegExp(`\\$${missing}\\b`)))
  throw queryParseError(query, start, missing.length + 1, `param $${missing} referenced, but not provided`)
}

/** A position, and what is wrong there. */
function queryParseError(query: string, start: number, length: number, reason: string): ContentLakeError {
  const end = Math.min(query.length, start + length)
  return new ContentLakeError('queryParseError', reason, {start, end, query})
}

const bracketsWithParameters = /\[[^[\]]*\.\.[^[\]]*\]|\[[-+(\s]*\$[^[\]]*\]/g

function parametersIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\$([A-Za-z_][A-Za-z_0-9]*)/g), ([, name = '']) => name))]
}

/** Those that come with the request: not what `fn film::card($film) = …` declares. */
function requiredParametersIn(query: string): string[] {
  const declared = new Set(Array.from(query.matchAll(/\bfn\s+[\w:\s]+\(\s*\$(\w+)/g), ([, name]) => name))
  return parametersIn(query).filter((name) => !declared.has(name))
}

function pick(params: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, params[name]]))
}

function tryParse(
  text: string,
  mode: QueryMode,
  params: Record<string, unknown>,
): {tree: ExprNode; error?: never} | {tree?: never; error: unknown} {
  try {
    return {tree: withConstructors(parse(text, {params, mode}))}
  } catch (error) {
    return {error}
  }
}

/** `list[$index]` that was read as a filter for want of a value. */
function isUndecidedBracket(node: ExprNode): boolean {
  return node.type === 'Filter' && isConstant(node.expr) && someNode(node.expr, ({type}) => type === 'Parameter')
}

/** The expressions that groq-js evaluates while it parses. */
function isConstant(node: ExprNode): boolean {
  if (node.type === 'Value' || node.type === 'Parameter') return true
  if (node.type === 'Group' || node.type === 'Pos' || node.type === 'Neg') return isConstant(node.base)
  const isArithmetic = node.type === 'OpCall' && ['+', '-', '*', '/', '%', '**'].includes(node.op)
  return isArithmetic && isConstant(node.left) && isConstant(node.right)
}

/** What groq-js lets pass. */
function checked(tree: ExprNode, query: string): ExprNode {
  if (nestingOf(tree) > maxNesting) {
    throw queryParseError(query, 0, query.length, `The query is nested more than ${maxNesting} levels deep`)
  }
  someNode(tree, (node) => {
    if (node.type !== 'FuncCall' && node.type !== 'PipeFuncCall') return false
    const names = node.type === 'FuncCall' ? [node.namespace, node.name] : [node.name]
    // It looks functions up in plain objects, which also have what every object has.
    const inherited = names.find((name) => name in Object.prototype)
    if (inherited !== undefined) throw mistakeAt(query, inherited, `Undefined function: ${inherited}`)
    const mistake = node.type === 'FuncCall' ? arityMistake(node) : undefined
    if (mistake) throw mistakeAt(query, node.name, mistake)
    return false
  })
  return tree
}

function mistakeAt(query: string, name: string, reason: string): ContentLakeError {
  return queryParseError(query, Math.max(0, query.search(new RegExp(`\\b${name}\\b`))), name.length, reason)
}

function parseError(query: string, readable: ReadableQuery, error: unknown): ContentLakeError {
  if (error instanceof RangeError) return queryParseError(query, 0, query.length, 'The query is nested too deeply')
  const reason = error instanceof Error ? error.message : String(error)
  if (error instanceof GroqSyntaxError) {
    const position = readable.originalPosition(error.position)
    const linesBefore = query.slice(0, position).split('\n')
    const [line, column] = [linesBefore.length, (linesBefore.at(-1)?.length ?? 0) + 1]
    const detail = reason.replace(/^.*?position \d+:? ?/, '') || 'Unexpected input'
    return queryParseError(query, position, 1, `${detail} (line ${line}, column ${column})`)
  }
  const culprit = (/ (\w+::\w+)$/.exec(reason) ?? /(?:function|namespace)[^:]*:? (\w+)/i.exec(reason))?.[1]
  const start = culprit === undefined ? -1 : query.indexOf(culprit)
  return start < 0
    ? queryParseError(query, 0, query.length, reason)
    : queryParseError(query, start, culprit?.length ?? 0, reason)
}
