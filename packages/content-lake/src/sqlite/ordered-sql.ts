import type {Condition} from '../documents/dataset-reader.ts'
import {pathNumber, rangeTest, rowTest, type IndexScope} from './condition-sql.ts'
import {notScalar} from './index-value.ts'
import {joined, sql, type Sql} from './sql-template.ts'

export type OrderedSql = {
  /** What has an order among GROQ's values. */
  comparable: Sql
  /** What has none; nothing when the condition holds for none of it. */
  others?: Sql
}

/**
 * Queries for ids and their values at a path, to be ordered by value. They walk an index and test its rows, so that
 * whoever wants the first few reads no more than these.
 */
export function selectOrdered(
  types: readonly string[],
  condition: Condition,
  path: string,
  scope: IndexScope,
): OrderedSql {
  const parts = condition.kind === 'and' ? condition.of : [condition]
  const bounds = parts.filter((part) => part.kind === 'range').filter((part) => part.path === path)
  const rest = parts.filter((part) => part.kind !== 'types' && !(part.kind === 'range' && part.path === path))
  const select = (valueTest: Sql) => {
    const rows = [valueTest, ...bounds.map(rangeTest)]
    return joined(
      types.map((type) => testedRows(rowsOfType(type, path, rows, scope), rest, scope)),
      ' union all ',
    )
  }
  const comparable = select(sql`v.value < ${notScalar}`)
  return bounds.length > 0 ? {comparable} : {comparable, others: select(sql`v.value >= ${notScalar}`)}
}

function rowsOfType(type: string, path: string, tests: readonly Sql[], scope: IndexScope): Sql {
  return sql`select v.id as id, v.value as value from field_value as v
    where v.dataset = ${scope.dataset} and v.path = ${pathNumber(path, scope)} and v.type = ${type}
    and ${joined(tests, ' and ')}`
}

function testedRows(rows: Sql, conditions: readonly Condition[], scope: IndexScope): Sql {
  const tests = conditions.flatMap((part) => rowTest(part, scope, false) ?? [])
  if (tests.length === 0) return rows
  const test = joined(tests, ' and ')
  // Most tests ask for nothing but the id.
  if (!conditions.some(readsDocument)) return sql`select d.id as id, d.value as value from (${rows}) as d where ${test}`
  return sql`select d.id as id, r.value as value from (${rows}) as r
    cross join document as d on d.dataset = ${scope.dataset} and d.id = r.id where ${test}`
}

function readsDocument(condition: Condition): boolean {
  if (condition.kind === 'and' || condition.kind === 'or') return condition.of.some(readsDocument)
  return condition.kind === 'text' || condition.kind === 'versionsOf' || condition.kind === 'types'
}
