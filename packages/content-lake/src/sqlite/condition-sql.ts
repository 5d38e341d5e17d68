import type {Condition, Scalar} from '../documents/dataset-reader.ts'
import {foldCase} from '../documents/document-text.ts'
import {absent, indexValueOf, lowestBlob, lowestText, notScalar} from './index-value.ts'
import {joined, sql, type Sql} from './sql-template.ts'

/** A dataset's number, the numbers of its indexed paths, and a way to learn how much an index finds. */
export type IndexScope = {
  dataset: number
  paths: ReadonlyMap<string, number>
  /** So many rows are read sooner than another index is asked. */
  few: number
  /** How many rows a query gives, counted up to `most`. */
  countUpTo(query: Sql, most: number): number
}

/** A query for the ids that satisfy a condition and perhaps for others, unordered and without duplicates. */
export function selectIds(condition: Condition, scope: IndexScope): Sql {
  switch (condition.kind) {
    case 'and':
      return selectConjunction(condition.of, scope)
    case 'or':
      if (!condition.of.length) return nothing
      return joined(
        condition.of.map((part) => selectIds(part, scope)),
        ' union ',
      )
    case 'references':
    case 'field':
    case 'range':
    case 'defined':
      return selectFromIndex(condition, scope)
    case 'text':
      return textQuery(condition.tokens)
        ? sql`select d.id as id from document_text join document as d on d.ord = document_text.rowid
            where document_text match ${textQuery(condition.tokens)} and d.dataset = ${scope.dataset}`
        : selectIds({kind: 'all'}, scope)
    default:
      return sql`select d.id as id from ${documentsBy[condition.kind]} where d.dataset = ${scope.dataset} and ${walk(condition)}`
  }
}

/** Said to SQLite: for ids in their order it would look at all documents, as soon as there are two types to look for. */
const documentsBy = {
  all: sql`document as d`,
  none: sql`document as d`,
  ids: sql`document as d`,
  idPrefix: sql`document as d`,
  idRange: sql`document as d`,
  types: sql`document as d indexed by document_by_type`,
  versionsOf: sql`document as d indexed by document_by_published_id`,
}

/** How many ids a condition selects, roughly, counted up to `most`. */
export function countUpTo(condition: Condition, scope: IndexScope, most: number): number {
  if (condition.kind !== 'or') return scope.countUpTo(selectIds(condition, scope), most)
  let count = 0
  for (const part of condition.of) if ((count += countUpTo(part, scope, most)) >= most) return most
  return count
}

/**
 * One index drives, the others are probed for each of its documents: SQLite has no statistics, and would choose from the
 * words of the query alone.
 */
function selectConjunction(parts: readonly Condition[], scope: IndexScope): Sql {
  const flat = parts.flatMap((part) => (part.kind === 'and' ? part.of : [part]))
  if (flat.some((part) => part.kind === 'and')) return selectConjunction(flat, scope)
  const asked = withOneIdRange(flat)
  const [types, ...others] = asked.toSorted((left, right) => Number(isTypes(right)) - Number(isTypes(left)))
  if (!types) return selectIds({kind: 'all'}, scope)
  const {driver, isSmall} = chooseDriver(isTypes(types) ? others : asked, types, scope)
  // Documents of a type stand in the order of their ids: a range of those is a part of the same walk.
  const range = isTypes(driver) && driver === types ? others.find((part) => part.kind === 'idRange') : undefined
  const ofTypes = isTypes(types) && driver !== types ? selectOfTypes(driver, types.types, scope) : undefined
  const rest = asked.filter((part) => part !== driver && part !== range && !(ofTypes && part === types))
  const tests = rest.flatMap((part) => rowTest(part, scope, isSmall) ?? [])
  const walked = ofTypes ?? selectIds(driver, scope)
  const driving = range ? sql`${walked} and ${idTest(range)}` : walked
  if (!tests.length) return driving
  return sql`select d.id as id from (${driving}) as driver
    cross join document as d on d.dataset = ${scope.dataset} and d.id = driver.id where ${joined(tests, ' and ')}`
}

/** All ranges of ids as one. */
function withOneIdRange(parts: readonly Condition[]): readonly Condition[] {
  const ranges = parts.filter((part) => part.kind === 'idRange')
  if (ranges.length < 2) return parts
  const from = ranges.map((range) => range.from ?? '').reduce((one, other) => (one > other ? one : other))
  const ends = ranges.flatMap((range) => range.to ?? [])
  const to = ends.length > 0 && {to: ends.reduce((one, other) => (one < other ? one : other))}
  return [...parts.filter((part) => part.kind !== 'idRange'), {kind: 'idRange', from, ...to}]
}

function isTypes(condition: Condition): condition is Extract<Condition, {kind: 'types'}> {
  return condition.kind === 'types'
}

/** The condition that selects least, as far as that is known: a value may be that of one document, or of nearly all. */
function chooseDriver(
  candidates: readonly Condition[],
  types: Condition,
  scope: IndexScope,
): {driver: Condition; isSmall: boolean} {
  const worthIt = candidates.filter(({kind}) => kind !== 'all' && !(isTypes(types) && kind === 'idRange'))
  const sorted = worthIt.toSorted((left, right) => cost(left) - cost(right))
  const [first, second] = sorted
  if (!first) return {driver: types, isSmall: false}
  if (cost(first) <= costByKind.versionsOf) return {driver: first, isSmall: true}
  if (!second && first.kind !== 'defined') return {driver: first, isSmall: false}
  // Counted as far as it takes to see a difference.
  for (const most of [scope.few, 50 * scope.few]) {
    const small = sorted.find((candidate) => countUpTo(candidate, scope, most) < most)
    if (small) return {driver: small, isSmall: most === scope.few}
  }
  // Documents of a type are at hand in their order, without all of them being looked at.
  return {driver: first.kind === 'defined' ? types : first, isSmall: false}
}

type Indexed = Extract<Condition, {kind: 'references' | 'field' | 'range' | 'defined'}>

/** One walk along one index; with types along the rows of these types only. */
export function selectFromIndex(condition: Indexed, scope: IndexScope, types?: readonly string[]): Sql {
  if (condition.kind === 'references') {
    const rows = types
      ? sql`source as id from document_reference indexed by document_reference_by_type
          where dataset = ${scope.dataset} and target in (${condition.ids}) and type in (${types})`
      : sql`source as id from document_reference where dataset = ${scope.dataset} and target in (${condition.ids})`
    return condition.ids.length > 1 ? sql`select distinct ${rows}` : sql`select ${rows}`
  }
  // A path that ends in `[]` has a row for each item of a document.
  const isUnique = !condition.path.endsWith('[]') || (condition.kind === 'field' && condition.values.length === 1)
  const rows = sql`v.id as id from field_value as v where ${valueTest(condition, scope)}`
  const ofTypes = types ? sql`${rows} and v.type in (${types})` : rows
  return isUnique ? sql`select ${ofTypes}` : sql`select distinct ${ofTypes}`
}

function selectOfTypes(driver: Condition, types: readonly string[], scope: IndexScope): Sql | undefined {
  const isIndexed = 'path' in driver || driver.kind === 'references'
  return isIndexed ? selectFromIndex(driver, scope, types) : undefined
}

/** The condition as a walk along an index of `document`. */
function walk(condition: Exclude<Condition, Indexed | {kind: 'and' | 'or' | 'text'}>): Sql {
  switch (condition.kind) {
    case 'all':
      return sql`true`
    case 'none':
      return sql`false`
    case 'ids':
      return sql`d.id in (${condition.ids})`
    case 'versionsOf':
      return sql`d.published_id in (${condition.ids})`
    case 'idPrefix':
      return sql`d.id >= ${condition.prefix} and d.id < ${condition.prefix + '\u{10FFFF}'}`
    case 'idRange':
      return idTest(condition)
    case 'types':
      return sql`d.type in (${condition.types})`
  }
}

/** A plus in front of the column keeps SQLite from another index than the one it is walking. */
function idTest({from = '', to}: Extract<Condition, {kind: 'idRange'}>, column = sql`d.id`): Sql {
  return to === undefined ? sql`${column} >= ${from}` : sql`${column} >= ${from} and ${column} <= ${to}`
}

/**
 * The condition as a test of `d`, a row that is at hand; nothing where looking it up takes longer than it saves. A plus
 * keeps SQLite from walking the list instead, for each row anew.
 */
export function rowTest(condition: Condition, scope: IndexScope, isForFew: boolean): Sql | undefined {
  switch (condition.kind) {
    case 'all':
      return undefined
    case 'none':
      return sql`false`
    case 'ids':
      return sql`+d.id in (${condition.ids})`
    case 'versionsOf':
      return sql`+d.published_id in (${condition.ids})`
    case 'idPrefix':
      return sql`+d.id >= ${condition.prefix} and +d.id < ${condition.prefix + '\u{10FFFF}'}`
    case 'idRange':
      return idTest(condition, sql`+d.id`)
    case 'types':
      return sql`+d.type in (${condition.types})`
    case 'references':
      return sql`exists (select 1 from document_reference
        where dataset = ${scope.dataset} and target in (${condition.ids}) and source = d.id)`
    case 'field':
      return sql`exists (select 1 from field_value as v where ${valueTest(condition, scope)} and v.id = d.id)`
    case 'text':
      if (isForFew || !textQuery(condition.tokens)) return undefined
      return sql`+d.ord in (select rowid from document_text where document_text match ${textQuery(condition.tokens)})`
    case 'range':
      return isForFew
        ? undefined
        : sql`+d.id in (select v.id from field_value as v where ${valueTest(condition, scope)})`
    // Nearly every document has what a query asks all of its kind for.
    case 'defined':
      return undefined
    default:
      return compoundTest(condition, scope, isForFew)
  }
}

function compoundTest(
  condition: Extract<Condition, {kind: 'and' | 'or'}>,
  scope: IndexScope,
  isForFew: boolean,
): Sql | undefined {
  if (!condition.of.length) return condition.kind === 'and' ? undefined : sql`false`
  const tests = condition.of.map((part) => rowTest(part, scope, isForFew))
  const known = tests.filter((test) => test !== undefined)
  // Where one side of an `or` cannot be told, all of it cannot.
  if (!known.length || (condition.kind === 'or' && known.length < tests.length)) return undefined
  return sql`(${joined(known, ` ${condition.kind} `)})`
}

function valueTest(condition: Extract<Condition, {path: string}>, scope: IndexScope): Sql {
  const inPath = sql`v.dataset = ${scope.dataset} and v.path = ${pathNumber(condition.path, scope)}`
  if (condition.kind === 'field') return sql`${inPath} and v.value in (${condition.values.map(indexValueOf)})`
  if (condition.kind === 'range') return sql`${inPath} and ${rangeTest(condition)}`
  return sql`${inPath} and v.value < ${absent}`
}

/** The number of an indexed path. */
export function pathNumber(path: string, scope: IndexScope): number {
  const number = scope.paths.get(path)
  if (number === undefined) throw new Error(`"${path}" is not an indexed path`)
  return number
}

// GROQ compares numbers with numbers and strings with strings; everything else is not comparable and does not match.
export function rangeTest({from, to}: Extract<Condition, {kind: 'range'}>): Sql {
  const bound = from ?? to
  if (bound === undefined || (from !== undefined && to !== undefined && typeof from !== typeof to)) return sql`true`
  const [lowest, beyond] = kindBounds(bound)
  const lower = from === undefined ? sql`v.value >= ${lowest}` : sql`v.value >= ${indexValueOf(from)}`
  return to === undefined
    ? sql`${lower} and v.value < ${beyond}`
    : sql`${lower} and v.value <= ${indexValueOf(to)} and v.value < ${beyond}`
}

type SqlScalar = string | number | Uint8Array

function kindBounds(value: Scalar): [SqlScalar, SqlScalar] {
  if (typeof value === 'number') return [-Infinity, lowestText]
  if (typeof value === 'string') return [lowestText, lowestBlob]
  return [lowestBlob, notScalar]
}

/** Nothing when the tokens ask for nothing in particular, such as a lone `*`. */
function textQuery(tokens: readonly string[]): string | undefined {
  const terms = tokens.flatMap((token) => {
    const prefix = token.endsWith('*')
    const word = foldCase(prefix ? token.slice(0, -1) : token)
    return word ? [`"${word.replaceAll('"', '""')}"${prefix ? ' *' : ''}`] : []
  })
  return terms.length ? terms.join(' AND ') : undefined
}

const costByKind: Record<Exclude<Condition['kind'], 'and' | 'or'>, number> = {
  none: 0,
  ids: 1,
  versionsOf: 2,
  field: 3,
  references: 4,
  text: 5,
  idPrefix: 6,
  range: 7,
  types: 8,
  idRange: 9,
  defined: 10,
  all: 11,
}

function cost(condition: Condition): number {
  if (condition.kind === 'and') return Math.min(costByKind.all, ...condition.of.map(cost))
  if (condition.kind === 'or') return Math.max(costByKind.none, ...condition.of.map(cost))
  return costByKind[condition.kind]
}

const nothing: Sql = {text: 'select null as id where false', values: []}
