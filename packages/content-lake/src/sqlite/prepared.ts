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

/**
 * Lets go of a connection's statements; to be called with its closing. A statement holds on to its connection, and as
 * long as there is the connection its statements are held here: neither would ever be collected by itself.
 */
export function forgetPrepared(database: DatabaseSync) {
  statements.delete(database)
}
