import type {ExprNode} from 'groq-js'
import {publishedIdOf} from '../documents/document-id.ts'
import {releaseName} from './condition-template.ts'
import {foreignCall} from './foreign-call.ts'
import {geoFunctions} from './geo-functions.ts'
import {GreedyPath} from './greedy-path.ts'
import {matchText, scoreText} from './match-text.ts'
import {searchOf} from './search-match.ts'
import {matchesSearch, scoreSearch} from './text-query.ts'

type FunctionCall = Extract<ExprNode, {type: 'FuncCall'}>
type Operation = Extract<ExprNode, {type: 'OpCall'}>

const self: ExprNode = {type: 'This'}

/**
 * What stands in for an expression that groq-js 2.0.1 lacks, or answers otherwise than the GROQ specification; nothing
 * where groq-js is right.
 */
export function replaceFunction(node: ExprNode): ExprNode | undefined {
  if (node.type === 'FuncCall') return replaceCall(node)
  return node.type === 'OpCall' ? replaceOperation(node) : undefined
}

/** Answers the calls that `replaceFunction` has put in; nothing for a name that is not one of them. */
export const specifiedFunctions: Readonly<Record<string, (...args: readonly unknown[]) => unknown>> = {
  match: matchText,
  matchScore: scoreText,
  search: (texts, id, query) => matchesSearch(texts, query) || isSearchedId(id, query),
  searchScore: (texts, id, query) => scoreSearch(texts, query) || Number(isSearchedId(id, query)),
  unique: (list) => (Array.isArray(list) ? uniqueBy(list, (item) => item) : null),
  partOfRelease: (release, document) => isPartOfRelease(release, document),
  path: (pattern) => (typeof pattern === 'string' ? new GreedyPath(pattern) : null),
  pathInPath: (inner, outer) => isPathIn(inner, outer),
  ...geoFunctions,
}

function replaceCall({namespace, name, args}: FunctionCall): ExprNode | undefined {
  switch (`${namespace}::${name}`) {
    case 'array::unique':
      return foreignCall('unique', args)
    case 'global::path':
      return foreignCall('path', args)
    case 'documents::get':
      return foreignCall('document', args)
    case 'documents::incomingRefCount':
      return {type: 'FuncCall', namespace: 'global', name: 'count', args: [referrersOfThis]}
    case 'documents::incomingGlobalDocumentReferenceCount':
      return {type: 'AccessAttribute', name: '_incomingGDRCount'}
    case 'user::attributes':
      return {type: 'Object', attributes: []}
    case 'global::geo':
      return foreignCall('geo', args)
    case 'geo::latLng':
      return foreignCall('geoLatLng', args)
    case 'geo::contains':
      return foreignCall('geoContains', args)
    case 'geo::intersects':
      return foreignCall('geoIntersects', args)
    case 'geo::distance':
      return foreignCall('geoDistance', args)
    case 'sanity::partOfRelease':
      return foreignCall('partOfRelease', [...args, self])
    case 'releases::all':
      return {type: 'Filter', base: {type: 'Everything'}, expr: isRelease}
    default:
      return undefined
  }
}

const referrersOfThis: ExprNode = {
  type: 'Filter',
  base: {type: 'Everything'},
  expr: {
    type: 'FuncCall',
    namespace: 'global',
    name: 'references',
    args: [{type: 'AccessAttribute', base: {type: 'Parent', n: 1}, name: '_id'}],
  },
}

const isRelease: ExprNode = {
  type: 'OpCall',
  op: '==',
  left: {type: 'AccessAttribute', name: '_type'},
  right: {type: 'Value', value: 'system.release'},
}

function replaceOperation({op, left, right}: Operation): ExprNode | undefined {
  if (op === 'match') return matchCall('match', 'search', left, right)
  if (op === 'in' && isPathCall(left)) return foreignCall('pathInPath', [left, right])
  return undefined
}

function matchCall(match: string, search: string, left: ExprNode, right: ExprNode): ExprNode {
  const parts = searchOf(left, right)
  if (!parts) return foreignCall(match, [left, right])
  const texts: ExprNode = {
    type: 'Array',
    elements: parts.texts.map((value) => ({type: 'ArrayElement', value, isSplat: false})),
  }
  const id: ExprNode = parts.withId ? {type: 'AccessAttribute', name: '_id'} : {type: 'Value', value: null}
  return foreignCall(search, [texts, id, parts.query])
}

/**
 * A condition of `score()` with its matches replaced. groq-js gives 1 for what is true and more for a `match` that it
 * recognises, so the rest of a replaced match's points comes as a boost.
 */
export function scoreOf(condition: ExprNode, rewrite: (node: ExprNode) => ExprNode): ExprNode {
  switch (condition.type) {
    case 'And':
    case 'Or':
      return {...condition, left: scoreOf(condition.left, rewrite), right: scoreOf(condition.right, rewrite)}
    case 'FuncCall': {
      const [boosted, boost] = condition.args
      if (condition.name !== 'boost' || !boosted || !boost) return rewrite(condition)
      return {...condition, args: [scoreOf(boosted, rewrite), rewrite(boost)]}
    }
    case 'OpCall': {
      if (condition.op !== 'match') return rewrite(condition)
      const {left, right} = condition
      const score = rewrite(matchCall('matchScore', 'searchScore', left, right))
      const beyondOne: ExprNode = {type: 'OpCall', op: '-', left: score, right: {type: 'Value', value: 1}}
      return {type: 'FuncCall', namespace: 'global', name: 'boost', args: [rewrite(condition), beyondOne]}
    }
    default:
      return rewrite(condition)
  }
}

function isPathCall(node: ExprNode): boolean {
  if (node.type === 'Group') return isPathCall(node.base)
  return node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'path'
}

function isSearchedId(id: unknown, query: unknown): boolean {
  return typeof id === 'string' && typeof query === 'string' && publishedIdOf(id) === publishedIdOf(query.trim())
}

/** Objects and arrays are never equal to anything in GROQ; groq-js forgets that `null` is equal to `null`. */
export function uniqueBy<Item>(list: readonly Item[], valueOf: (item: Item) => unknown): Item[] {
  const seen = new Set<unknown>()
  return list.filter((item) => {
    const value = valueOf(item) ?? null
    if (value !== null && typeof value === 'object') return true
    const isNew = !seen.has(value)
    seen.add(value)
    return isNew
  })
}

function isPartOfRelease(release: unknown, document: unknown): boolean | null {
  if (typeof release !== 'string' || typeof document !== 'object' || document === null) return null
  const id = '_id' in document ? document._id : undefined
  return typeof id === 'string' ? id.startsWith(`versions.${releaseName(release)}.`) : null
}

function isPathIn(inner: unknown, outer: unknown): boolean | null {
  if (Array.isArray(outer)) return false
  if (typeof outer !== 'object' || outer === null || !('matches' in outer) || typeof outer.matches !== 'function')
    return null
  return outer.matches(JSON.parse(JSON.stringify(inner))) === true
}
