import type {SQLInputValue} from 'node:sqlite'
import type {Condition, Scalar} from '../documents/dataset-reader.ts'
import {foldCase} from '../documents/document-text.ts'
import {absent, indexValueOf, lowestBlob, lowestText, notScalar} from './index-value.ts'

export type Sql = {text: string; values: SQLInputValue[]}
/** A dataset's number, and the numbers of its indexed paths. */
export type IndexScope = {dataset: number; paths: ReadonlyMap<string, number>}

/** A query for the ids that satisfy a condition, unordered and without duplicates. */
export function selectIds(condition: Condition, scope: IndexScope): Sql {
  switch (condition.kind) {
    case 'and':
      return selectConjunction(condition.of, scope)
    case 'or':
      return condition.of.length
        ? joined(
            condition.of.map((part) => selectIds(part, scope)),
            ' union ',
          )
        : nothing
    case 'references':
      return sql`select distinct source as id from document_reference
        where dataset = ${scope.dataset} and target in (${condition.ids})`
    case 'field':
    case 'range':
    case 'defined':
      return sql`select id from field_value as v where ${valueTest(condition, scope)}`
    case 'text':
      return textQuery(condition.tokens)
        ? sql`select d.id as id from document_text join document as d on d.ord = document_text.rowid
            where document_text match ${textQuery(condition.tokens)} and d.dataset = ${scope.dataset}`
        : selectIds({kind: 'all'}, scope)
    default:
      return sql`select d.id as id from document as d where d.dataset = ${scope.dataset} and ${documentTest(condition, scope)}`
  }
}

// One index drives, the others are probed for each of its documents: without statistics SQLite would guess.
function selectConjunction(parts: readonly Condition[], scope: IndexScope): Sql {
  const [driver, ...rest] = parts.toSorted((left, right) => cost(left) - cost(right))
  if (!driver) return selectIds({kind: 'all'}, scope)
  if (!rest.length) return selectIds(driver, scope)
  const [only, ...others] = rest
  const ofTypes = only?.kind === 'types' && !others.length ? selectOfTypes(driver, only.types, scope) : undefined
  if (ofTypes) return ofTypes
  const tests = joined(
    rest.map((part) => documentTest(part, scope)),
    ' and ',
  )
  return sql`select d.id as id from (${selectIds(driver, scope)}) as driver
    cross join document as d on d.dataset = ${scope.dataset} and d.id = driver.id where ${tests}`
}

/**
 * What most sub-queries ask, answered by one walk along one index: rows that point somewhere, or have a value, and are of
 * some types. Nothing for other conditions.
 */
function selectOfTypes(driver: Condition, types: readonly string[], scope: IndexScope): Sql | undefined {
  if (driver.kind === 'references') {
    const rows = sql`source as id from document_reference indexed by document_reference_by_type
      where dataset = ${scope.dataset} and target in (${driver.ids}) and type in (${types})`
    return driver.ids.length > 1 ? sql`select distinct ${rows}` : sql`select ${rows}`
  }
  // A path that ends in `[]` has a row for each item of a document.
  const isUnique = driver.kind === 'field' && (driver.values.length === 1 || !driver.path.endsWith('[]'))
  if (!isUnique) return undefined
  return sql`select v.id as id from field_value as v where ${valueTest(driver, scope)} and v.type in (${types})`
}

/** The condition as a test of `d`, a row of `document`. */
function documentTest(condition: Condition, scope: IndexScope): Sql {
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
    case 'types':
      return sql`d.type in (${condition.types})`
    case 'references':
      return sql`exists (select 1 from document_reference
        where dataset = ${scope.dataset} and target in (${condition.ids}) and source = d.id)`
    case 'text':
      return textQuery(condition.tokens)
        ? sql`d.ord in (select rowid from document_text where document_text match ${textQuery(condition.tokens)})`
        : sql`true`
    case 'and':
    case 'or':
      return compoundTest(condition, scope)
    case 'field':
      return sql`exists (select 1 from field_value as v where ${valueTest(condition, scope)} and v.id = d.id)`
    default:
      return sql`d.id in (select v.id from field_value as v where ${valueTest(condition, scope)})`
  }
}

function compoundTest(condition: Extract<Condition, {kind: 'and' | 'or'}>, scope: IndexScope): Sql {
  if (!condition.of.length) return condition.kind === 'and' ? sql`true` : sql`false`
  const tests = condition.of.map((part) => documentTest(part, scope))
  return sql`(${joined(tests, ` ${condition.kind} `)})`
}

function valueTest(condition: Extract<Condition, {path: string}>, scope: IndexScope): Sql {
  const path = scope.paths.get(condition.path)
  if (path === undefined) throw new Error(`"${condition.path}" is not an indexed path`)
  const inPath = sql`v.dataset = ${scope.dataset} and v.path = ${path}`
  if (condition.kind === 'field') return sql`${inPath} and v.value in (${condition.values.map(indexValueOf)})`
  if (condition.kind === 'range') return sql`${inPath} and ${rangeTest(condition)}`
  return sql`${inPath} and v.value < ${absent}`
}

// GROQ compares numbers with numbers and strings with strings; everything else is not comparable and does not match.
function rangeTest({from, to}: Extract<Condition, {kind: 'range'}>): Sql {
  const bound = from ?? to
  if (bound === undefined || (from !== undefined && to !== undefined && typeof from !== typeof to)) return sql`true`
  const [lowest, beyond] = kindBounds(bound)
  const lower = from === undefined ? sql`v.value >= ${lowest}` : sql`v.value >= ${indexValueOf(from)}`
  return to === undefined
    ? sql`${lower} and v.value < ${beyond}`
    : sql`${lower} and v.value <= ${indexValueOf(to)} and v.value < ${beyond}`
}

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
  defined: 9,
  all: 10,
}

function cost(condition: Condition): number {
  if (condition.kind === 'and') return Math.min(costByKind.all, ...condition.of.map(cost))
  if (condition.kind === 'or') return Math.max(costByKind.none, ...condition.of.map(cost))
  return costByKind[condition.kind]
}

const nothing: Sql = {text: 'select null as id where false', values: []}

type SqlScalar = string | number | Uint8Array
type Part = SqlScalar | readonly SqlScalar[] | Sql | undefined

/** SQL with its values apart; an array becomes as many placeholders as it has items. */
function sql(strings: TemplateStringsArray, ...parts: Part[]): Sql {
  let text = strings[0] ?? ''
  const values: SQLInputValue[] = []
  for (const [index, part] of parts.entries()) {
    const piece = pieceOf(part)
    text += piece.text + (strings[index + 1] ?? '')
    values.push(...piece.values)
  }
  return {text, values}
}

/** SQLite takes some 32,000 in a statement; longer lists go in as JSON. */
const maxPlaceholders = 1000

function pieceOf(part: Part): Sql {
  if (typeof part !== 'object' || part instanceof Uint8Array) return {text: '?', values: [part ?? null]}
  if ('text' in part) return part
  if (part.length <= maxPlaceholders || part.some((value) => value instanceof Uint8Array)) {
    return {text: part.map(() => '?').join(', '), values: [...part]}
  }
  return {text: 'select value from json_each(?)', values: [JSON.stringify(part)]}
}

function joined(parts: readonly Sql[], separator: string): Sql {
  return {text: parts.map((part) => part.text).join(separator), values: parts.flatMap((part) => part.values)}
}
