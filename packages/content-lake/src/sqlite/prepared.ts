import type {DatabaseSync, StatementSync} from 'node:sqlite'
import {LRUCache} from 'lru-cache'

const statements = new WeakMap<DatabaseSync, LRUCache<string, StatementSync>>()

/** The statement for this SQL on this connection, compiled once while it stays in use. */
export function prepared(database: DatabaseSync, sql: string): StatementSync {
  let cache = statements.get(database)
  if (!cache) statements.set(database, (cache = new LRUCache({max: 500})))
  let statement = cache.get(sql)
  if (!statement) cache.set(sql, (statement = database.prepare(sql)))
  return statement
}
