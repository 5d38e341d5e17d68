import type {Condition} from '../documents/dataset-reader.ts'
import {selectFromIndex, selectIds, rowTest, type IndexScope} from './condition-sql.ts'
import {joined, sql, type Sql} from './sql-template.ts'

/**
 * A query for how many documents satisfy all of these conditions, no more and no fewer, from rows of indexes alone.
 * @param publishedOnly leaves drafts and versions out
 * @returns nothing where no index can tell
 */
export function selectCount(
  conditions: readonly Condition[],
  publishedOnly: boolean,
  scope: IndexScope,
): Sql | undefined {
  const rows = exactRows(conditions, scope)
  if (!rows) return undefined
  const published = publishedOnly
    ? sql`where not (c.id >= 'drafts.' and c.id < 'drafts/') and c.id not glob 'versions.*.*'`
    : sql``
  return sql`select count(*) as count from (${rows}) as c ${published}`
}

function exactRows(conditions: readonly Condition[], scope: IndexScope): Sql | undefined {
  const types = conditions.find((part) => part.kind === 'types')
  // Whether a document has a field can be walked along, but not looked up.
  const [driver, ...tested] = conditions
    .filter((part) => part !== types)
    .toSorted((left, right) => Number(right.kind === 'defined') - Number(left.kind === 'defined'))
  if (!driver) return selectIds(types ?? {kind: 'all'}, scope)
  if (!isIndexed(driver) || !tested.every(isLookedUp)) return undefined
  const rows = selectFromIndex(driver, scope, types?.types)
  const tests = tested.flatMap((part) => rowTest(part, scope, false) ?? [])
  return tests.length === 0 ? rows : sql`select d.id as id from (${rows}) as d where ${joined(tests, ' and ')}`
}

type Indexed = Extract<Condition, {kind: 'defined' | 'field' | 'references'}>

function isIndexed(condition: Condition): condition is Indexed {
  return condition.kind === 'defined' || isLookedUp(condition)
}

function isLookedUp({kind}: Condition): boolean {
  return kind === 'field' || kind === 'references'
}
