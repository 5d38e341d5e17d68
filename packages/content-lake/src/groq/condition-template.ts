import type {Condition, Scalar} from '../documents/dataset-reader.ts'
import {publishedIdOf} from '../documents/document-id.ts'
import {indexableTokens} from './match-text.ts'
import {searchTokens} from './text-query.ts'

/** A condition whose values are known only when the query runs; `value` counts the arguments it is filled with. */
export type ConditionTemplate =
  | {kind: 'all'}
  | {kind: 'none'}
  | {kind: 'id' | 'type' | 'reference'; operator: 'equals' | 'in'; value: number}
  | {kind: 'field'; path: string; operator: 'equals' | 'in'; value: number}
  | {kind: 'range'; path: string; bound: 'from' | 'to'; value: number}
  | {kind: 'idRange'; bound: 'from' | 'to'; value: number}
  | {kind: 'defined'; path: string}
  /** A text that begins with the value. */
  | {kind: 'start'; path: string; value: number}
  /** Holds for all documents or for none. */
  | {kind: 'guard'; value: number}
  | {kind: 'references'; values: readonly number[]}
  | {kind: 'versionOf' | 'release' | 'idStart' | 'text' | 'search' | 'searchWithId'; value: number}
  /** Holds a reference to a document that satisfies `of`. */
  | {kind: 'refersTo'; of: ConditionTemplate}
  | {kind: 'and' | 'or'; of: readonly ConditionTemplate[]}

export type Filling = {
  values: readonly unknown[]
  indexedPaths: ReadonlySet<string>
  /** Ids of the documents that satisfy a condition; nothing when there are more than `most`. */
  idsOf(condition: Condition, most: number): readonly string[] | undefined
}

/** The condition to ask an index for: never narrower than the filter it was made from. */
export function fillTemplate(template: ConditionTemplate, filling: Filling): Condition {
  switch (template.kind) {
    case 'all':
    case 'none':
      return template
    case 'and':
      return conjunction(template.of.map((part) => fillTemplate(part, filling)))
    case 'or':
      return disjunction(template.of.map((part) => fillTemplate(part, filling)))
    case 'field':
    case 'range':
    case 'defined':
    case 'start':
      return filling.indexedPaths.has(template.path) ? fillPath(template, filling) : {kind: 'all'}
    case 'guard':
      return {kind: filling.values[template.value] === true ? 'all' : 'none'}
    case 'idRange':
      return fillIdRange(template.bound, filling.values[template.value])
    case 'references':
      return {kind: 'references', ids: template.values.flatMap((index) => stringsIn(filling.values[index]))}
    case 'refersTo':
      return fillReferrers(template.of, filling)
    case 'id':
    case 'type':
    case 'reference':
      return fillNames(template, filling.values[template.value])
    default:
      return fillText(template.kind, filling.values[template.value])
  }
}

/**
 * The conditions that hold together exactly where the filter does which the template was made from; nothing where an index
 * would not be asked for just that.
 */
export function fillExactly(template: ConditionTemplate, filling: Filling): readonly Condition[] | undefined {
  const conditions = partsOf(template).map((part) => fillTemplate(part, filling))
  return conditions.every(isExact) ? conditions : undefined
}

/** The parts of a template of which all must hold. */
export function partsOf(template: ConditionTemplate): readonly ConditionTemplate[] {
  return template.kind === 'and' ? template.of.flatMap(partsOf) : [template]
}

function isExact(condition: Condition): boolean {
  // Beyond the first plane, and beside it, an index may hold one text for several.
  return condition.kind !== 'field' || !condition.values.some((value) => /[\uD800-\uFFFF]/.test(String(value)))
}

/** Beyond this many targets it is quicker to look at the documents. */
const maxTargets = 500

function fillReferrers(template: ConditionTemplate, filling: Filling): Condition {
  // Only a target that exists has a value; `null` is also what a document without the reference has.
  if (!('value' in template) || !isScalar(filling.values[template.value])) return {kind: 'all'}
  const target = fillTemplate(template, filling)
  if (target.kind === 'all') return target
  const ids = filling.idsOf(target, maxTargets)
  return ids ? {kind: 'references', ids} : {kind: 'all'}
}

type PathTemplate = Extract<ConditionTemplate, {path: string}>

function fillPath(template: PathTemplate, {values}: Filling): Condition {
  const {kind, path} = template
  if (kind === 'defined') return {kind, path}
  const value = values[template.value]
  if (kind === 'start') return typeof value === 'string' ? textsFrom(path, value) : {kind: 'none'}
  if (kind === 'range') {
    // Only numbers, strings and booleans can be compared with what JSON holds.
    return isScalar(value) ? {kind, path, [template.bound]: value} : {kind: 'none'}
  }
  const wanted = template.operator === 'equals' ? [value] : value
  if (!Array.isArray(wanted)) return {kind: isPath(value) ? 'all' : 'none'}
  // `null` equals a field that is missing, and no index knows what is missing.
  if (wanted.some((item) => item === null || item === undefined)) return {kind: 'all'}
  return {kind: 'field', path, values: wanted.filter(isScalar)}
}

/** All texts between a start and what comes after everything that begins with it. */
function textsFrom(path: string, start: string): Condition {
  const last = start.charCodeAt(start.length - 1)
  // Counting up must not lead to half of a surrogate pair.
  if (!(last < 0xd7ff)) return {kind: 'range', path, from: start}
  return {kind: 'range', path, from: start, to: start.slice(0, -1) + String.fromCharCode(last + 1)}
}

function fillNames(
  template: Extract<ConditionTemplate, {kind: 'id' | 'type' | 'reference'}>,
  value: unknown,
): Condition {
  if (isPath(value)) return template.kind === 'id' ? idPattern(String(value.toJSON())) : {kind: 'all'}
  const wanted = template.operator === 'equals' ? [value] : value
  if (!Array.isArray(wanted)) return {kind: 'none'}
  if (template.kind === 'reference') {
    const isCertain = wanted.every((item) => typeof item === 'string')
    return isCertain ? {kind: 'references', ids: stringsIn(wanted)} : {kind: 'all'}
  }
  const names = stringsIn(wanted)
  return template.kind === 'id' ? {kind: 'ids', ids: names} : {kind: 'types', types: names}
}

function fillIdRange(bound: 'from' | 'to', value: unknown): Condition {
  return typeof value === 'string' ? {kind: 'idRange', [bound]: value} : {kind: 'none'}
}

function idPattern(pattern: string): Condition {
  const segments = pattern.split('.')
  const wildcard = segments.findIndex((segment) => segment === '*' || segment === '**')
  if (wildcard < 0) return {kind: 'ids', ids: [pattern]}
  return wildcard === 0 ? {kind: 'all'} : {kind: 'idPrefix', prefix: segments.slice(0, wildcard).join('.') + '.'}
}

function fillText(
  kind: 'versionOf' | 'release' | 'idStart' | 'text' | 'search' | 'searchWithId',
  value: unknown,
): Condition {
  if (kind === 'text') return {kind, tokens: indexableTokens(value)}
  if (typeof value !== 'string') return {kind: 'none'}
  if (kind === 'versionOf') return {kind: 'versionsOf', ids: [value]}
  if (kind === 'release') return {kind: 'idPrefix', prefix: `versions.${releaseName(value)}.`}
  if (kind === 'idStart') return value === '' ? {kind: 'all'} : {kind: 'idPrefix', prefix: value}
  const tokens = searchTokens(value)
  const text: Condition = tokens.length > 0 ? {kind: 'text', tokens} : {kind: 'all'}
  return kind === 'search' ? text : disjunction([text, {kind: 'versionsOf', ids: [publishedIdOf(value.trim())]}])
}

/** The Studio names a release by its document, `_.releases.spring`, where others say `spring`. */
export function releaseName(release: string): string {
  return release.replace(/^_\.releases\./, '')
}

function conjunction(parts: readonly Condition[]): Condition {
  const asked = parts.flatMap((part) => (part.kind === 'and' ? part.of : part.kind === 'all' ? [] : [part]))
  if (asked.some((part) => part.kind === 'none')) return {kind: 'none'}
  const typeLists = asked.flatMap((part) => (part.kind === 'types' ? [part.types] : []))
  const [types, ...others] = typeLists
  const rest = asked.filter((part) => part.kind !== 'types')
  const all = types
    ? withTypes(
        rest,
        types.filter((type) => others.every((list) => list.includes(type))),
      )
    : rest
  const [only] = all
  if (only === undefined) return {kind: 'all'}
  return all.length === 1 ? only : {kind: 'and', of: all}
}

/** Within an either-or the types need not be asked for once more. */
function withTypes(parts: readonly Condition[], types: readonly string[]): Condition[] {
  const own = JSON.stringify(types)
  const isOwn = (part: Condition) => part.kind === 'types' && JSON.stringify(part.types) === own
  const without = (part: Condition) =>
    part.kind === 'and' && part.of.some(isOwn) ? conjunction(part.of.filter((one) => !isOwn(one))) : part
  const rest = parts.map((part) => (part.kind === 'or' ? disjunction(part.of.map(without)) : part))
  return [...rest.filter(({kind}) => kind !== 'all'), {kind: 'types', types}]
}

function disjunction(parts: readonly Condition[]): Condition {
  const asked = distinct(parts.flatMap((part) => (part.kind === 'or' ? part.of : part))).filter(
    ({kind}) => kind !== 'none',
  )
  if (asked.some((part) => part.kind === 'all')) return {kind: 'all'}
  const [only] = asked
  if (only === undefined) return {kind: 'none'}
  return asked.length === 1 ? only : {kind: 'or', of: asked}
}

function distinct(conditions: readonly Condition[]): Condition[] {
  return [...new Map(conditions.map((condition) => [JSON.stringify(condition), condition])).values()]
}

function stringsIn(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value]
  return items.filter((item) => typeof item === 'string')
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/** groq-js keeps its class of `path("…")` values to itself; only they and dates have this method. */
function isPath(value: unknown): value is {toJSON(): unknown} {
  return typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function'
}
