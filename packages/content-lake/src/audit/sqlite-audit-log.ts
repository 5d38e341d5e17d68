import {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import type {AuditEntry, AuditLog} from './audit-log.ts'

const flushMs = 1000
const longestSubject = 500
const schema = `
  pragma journal_mode = wal; pragma synchronous = normal; pragma busy_timeout = 5000;
  create table if not exists audit (
    id integer primary key autoincrement,
    at text not null,
    count integer not null,
    actor text not null,
    credential text,
    role text,
    address text not null,
    action text not null,
    dataset text,
    subject text not null,
    status integer not null
  ) strict;
  create index if not exists audit_by_actor on audit (actor, id);`

const entryRow = z.object({
  id: z.number(),
  at: z.string(),
  count: z.number(),
  actor: z.string(),
  credential: z.string().nullable(),
  role: z.string().nullable(),
  address: z.string(),
  action: z.string(),
  dataset: z.string().nullable(),
  subject: z.string(),
  status: z.number(),
})

/**
 * Keeps the log in a file of its own, so that reading never waits for it and it never keeps a write waiting.
 * @param maxEntries older ones are dropped
 */
export function sqliteAuditLog(filename: string, maxEntries: number, onError: (error: unknown) => void): AuditLog {
  const database = new DatabaseSync(filename)
  database.exec(schema)
  const insert = database.prepare(
    `insert into audit (at, count, actor, credential, role, address, action, dataset, subject, status)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const select = database.prepare(
    `select * from audit where (?1 is null or actor = ?1) and (?2 is null or dataset = ?2)
     and (?3 is null or at >= ?3) and (?4 is null or id < ?4) order by id desc limit ?5`,
  )
  const removeOldest = database.prepare('delete from audit where id <= (select max(id) from audit) - ?')
  const removeBefore = database.prepare('delete from audit where at < ?')
  let waiting = new Map<string, AuditEntry>()
  const timer = setInterval(flush, flushMs).unref()

  return {
    record(request) {
      const entry = {...request, subject: request.subject.slice(0, longestSubject)}
      const key = JSON.stringify(entry)
      const known = waiting.get(key)
      if (known) known.count += 1
      else waiting.set(key, {...entry, at: new Date().toISOString(), count: 1})
    },
    entries({actor, dataset, since, before, limit}) {
      flush()
      const rows = select.all(actor ?? null, dataset ?? null, since ?? null, before ?? null, limit)
      return z.array(entryRow).parse(rows)
    },
    prune(olderThan) {
      flush()
      return Number(removeBefore.run(olderThan).changes)
    },
    close() {
      clearInterval(timer)
      flush()
      database.close()
    },
  }

  function flush() {
    if (waiting.size === 0) return
    const entries = waiting
    waiting = new Map()
    try {
      database.exec('begin')
      for (const {at, count, actor, credential, role, address, action, dataset, subject, status} of entries.values()) {
        insert.run(at, count, actor, credential, role, address, action, dataset, subject, status)
      }
      removeOldest.run(maxEntries)
      database.exec('commit')
    } catch (error) {
      if (database.isTransaction) database.exec('rollback')
      onError(error)
    }
  }
}
