import type {DatabaseSync, StatementSync} from 'node:sqlite'
import type {Condition, DatasetReader} from '../documents/dataset-reader.ts'
import type {StoredDocument} from '../documents/document.ts'
import {ContentLakeError} from '../errors.ts'
import {countUpTo, selectIds, type IndexScope} from './condition-sql.ts'
import {selectCount} from './count-sql.ts'
import {changedSince, createDocumentCache, type DocumentCache} from './document-cache.ts'
import {selectOrdered, type OrderedSql} from './ordered-sql.ts'
import {prepared} from './prepared.ts'
import type {Sql} from './sql-template.ts'
import {storedContent} from './stored-content.ts'

const pageSizes = [200, 5000, -1]
const fewRows = 200

/**
 * Reads a dataset through any connection. On the lake's own connection it may be kept; elsewhere make one inside each
 * read transaction, with a cache that lives as long as the connection.
 * @param few rows that are read sooner than another index is asked
 * @throws ContentLakeError notFound, naming the dataset and those that exist
 */
export function createDatasetReader(
  database: DatabaseSync,
  datasetName: string,
  cache: DocumentCache = createDocumentCache(),
  few = fewRows,
): DatasetReader {
  const dataset = datasetNumber(database, datasetName)
  const scope: IndexScope = {
    dataset,
    paths: indexedPaths(database),
    few,
    countUpTo: ({text, values}, most) => countIds(database, {text: `${text} limit ${most}`, values}),
  }
  const revision = () => Number(prepared(database, 'select revision from dataset where id = ?').get(dataset)?.revision)
  cache.catchUp(database, dataset, revision())

  const find = (condition: Condition) => inPages(database, orderedById(selectIds(condition, scope)))
  return {
    id: dataset,
    get revision() {
      return revision()
    },
    indexedPaths: new Set(scope.paths.keys()),
    changedSince: (known) =>
      commitsSince(database, dataset, known) === revision() - known
        ? changedSince(database, dataset, known)
        : undefined,
    get: (id) => readDocument(database, cache, dataset, id),
    find,
    findAll(condition) {
      const {text, values} = orderedById(selectIds(condition, scope))
      const rows = rowsOf(database, text).all(...values)
      return rows.map((row) => String(row[0]))
    },
    findOrdered: (types, condition, {path, direction}) =>
      types.length > 0 ? inOrder(database, selectOrdered(types, condition, path, scope), direction) : [],
    countExactly(conditions, publishedOnly) {
      const counting = selectCount(conditions, publishedOnly, scope)
      return counting && Number(prepared(database, counting.text).get(...counting.values)?.count)
    },
    count: (condition) => countIds(database, selectIds(condition, scope)),
    isFew: (condition) => countUpTo(condition, scope, 2 * few) < 2 * few,
  }
}

/** @throws ContentLakeError notFound */
export function datasetNumber(database: DatabaseSync, name: string): number {
  const row = prepared(database, 'select id from dataset where name = ?').get(name)
  if (row) return Number(row.id)
  const known = prepared(database, 'select name from dataset order by name')
    .all()
    .map((other) => `"${String(other.name)}"`)
  throw new ContentLakeError(
    'notFound',
    `There is no dataset "${name}" here; ${known.length ? `there is ${known.join(', ')}` : 'none has been created yet'}`,
  )
}

function commitsSince(database: DatabaseSync, dataset: number, revision: number): number {
  const statement = prepared(
    database,
    'select count(*) as count from transaction_log where dataset = ? and sequence > ?',
  )
  return Number(statement.get(dataset, revision)?.count)
}

/** The paths that `field_value` holds, with the number each has there. */
export function indexedPaths(database: DatabaseSync): Map<string, number> {
  const rows = prepared(database, 'select id, path from indexed_path').all()
  return new Map(rows.map((row) => [String(row.path), Number(row.id)]))
}

function readDocument(
  database: DatabaseSync,
  cache: DocumentCache,
  dataset: number,
  id: string,
): StoredDocument | undefined {
  const cached = cache.get(dataset, id)
  if (cached) return cached
  const statement = rowsOf(database, 'select content, checksum from document where dataset = ? and id = ?')
  const row = statement.get(dataset, id)
  if (!row) return undefined
  const content = String(row[0])
  const document = storedContent(id, content, row[1])
  cache.set(dataset, document, content.length)
  return document
}

function orderedById({text, values}: Sql): Sql {
  return {text: `${text} order by id`, values}
}

/** The order of GROQ's `order()`: what cannot be compared counts as equal, and greater than everything. */
function* inOrder(
  database: DatabaseSync,
  {comparable, others}: OrderedSql,
  direction: 'asc' | 'desc',
): Generator<string> {
  const ordered = {...comparable, text: `${comparable.text} order by value ${direction}, id`}
  const equals = others && {...others, text: `select id from (${others.text}) order by id`}
  for (const rows of direction === 'asc' ? [ordered, equals] : [equals, ordered])
    if (rows) yield* inPages(database, rows)
}

function countIds(database: DatabaseSync, {text, values}: Sql): number {
  return Number(prepared(database, `select count(*) as count from (${text})`).get(...values)?.count)
}

/**
 * Most readers want the first few or all. A few steps serve both, and leave no statement open that a nested search could
 * disturb.
 */
function* inPages(database: DatabaseSync, {text, values}: Sql): Generator<string> {
  let read = 0
  // Written out: SQLite compiles a statement anew whenever a limit that it is given as a value is bound.
  for (const size of pageSizes) {
    const rows = rowsOf(database, `${text} limit ${size} offset ${read}`).all(...values)
    for (const row of rows) yield String(row[0])
    if (size < 0 || rows.length < size) return
    read += size
  }
}

/** A statement whose rows are arrays: objects take several times as long to make as a row takes to find. */
function rowsOf(database: DatabaseSync, sql: string): StatementSync {
  const statement = prepared(database, sql)
  statement.setReturnArrays(true)
  return statement
}
