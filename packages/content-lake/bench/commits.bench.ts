import {loadavg} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync, type SQLOutputValue} from 'node:sqlite'
import {openDataFolder} from '../src/data-folder.ts'
import {openDatabase} from '../src/sqlite/database.ts'
import {prepareLake} from './prepared-lake.ts'
import {serveProcess, type ServedProcess} from './served-process.ts'

/*
 * Durable commits over HTTP beside a loop that writes the very same rows – document, references, fields, text, log,
 * history – with SQLite alone, one transaction each, with the same durability.
 * node bench/commits.bench.ts
 */

const milliseconds = 4000
const tables = {
  document: 'select * from document where rev = ?',
  document_reference: 'select * from document_reference where source = (select id from document where rev = ?)',
  field_value: 'select * from field_value where id = (select id from document where rev = ?)',
  transaction_log: 'select * from transaction_log where id = ?',
  document_change: 'select * from document_change where sequence = (select sequence from transaction_log where id = ?)',
  document_event: 'select * from document_event where sequence = (select sequence from transaction_log where id = ?)',
}
const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>()
const {folder, token, remove} = prepareLake()
const rows: Record<string, string> = {}
try {
  const lake = await serveProcess(folder)
  const perSecond = new Map<number, number>()
  // Of a lake that has served for a while: its code is compiled by then.
  await write(lake, token, 20)
  for (const writers of [1, 20, 100]) perSecond.set(writers, await write(lake, token, writers))
  await lake.stop()
  const raw = rawLoop()
  rows['SQLite alone, the same rows'] = `${raw.toFixed(0)} commits/s`
  for (const [writers, rate] of perSecond) {
    rows[`lake, ${writers} at once`] = `${rate.toFixed(0)} commits/s, ${(rate / raw).toFixed(2)} of that`
  }
  rows['load'] = loadavg()[0]?.toFixed(1) ?? ''
  console.table(rows)
} finally {
  remove()
}

async function write({url}: ServedProcess, token: string, writers: number): Promise<number> {
  let written = 0
  const headers = {authorization: `Bearer ${token}`}
  const end = performance.now() + milliseconds
  async function writeOne() {
    while (performance.now() < end) {
      const note = {_type: 'note', title: `Note ${written}`, by: {_ref: 'somebody', _weak: true}}
      const body = JSON.stringify({mutations: [{create: note}]})
      const response = await fetch(`${url}/v2025-02-19/data/mutate/production`, {method: 'POST', headers, body})
      if (!response.ok) throw new Error(await response.text())
      await response.arrayBuffer()
      written += 1
    }
  }
  await Promise.all(Array.from({length: writers}, writeOne))
  return (written / milliseconds) * 1000
}

type Row = Record<string, SQLOutputValue>
/** Writes what the lake wrote into another file of the same shape. */
function rawLoop(): number {
  const from = new DatabaseSync(openDataFolder(folder).database)
  const to = openDatabase(join(folder, 'raw.sqlite'))
  to.exec('pragma foreign_keys = off')
  const transactions = from.prepare('select id from transaction_log order by sequence limit 2000').all()
  const work = transactions.map(({id = null}) =>
    Object.entries(tables).flatMap(([table, query]) =>
      from
        .prepare(query)
        .all(id)
        .map((row) => ({table, row})),
    ),
  )
  const started = performance.now()
  for (const inserts of work) {
    to.exec('begin immediate')
    for (const {table, row} of inserts) insert(to, table, row)
    to.exec('commit')
  }
  const seconds = (performance.now() - started) / 1000
  from.close()
  to.close()
  return work.length / seconds
}

function insert(database: DatabaseSync, table: string, row: Row) {
  const names = Object.keys(row)
  let statement = statements.get(table)
  if (!statement) {
    statement = database.prepare(`insert into ${table} (${names.join()}) values (${names.map(() => '?').join()})`)
    statements.set(table, statement)
  }
  statement.run(...Object.values(row))
  if (table !== 'document') return
  let text = statements.get('text')
  if (!text)
    statements.set('text', (text = database.prepare('insert into document_text (rowid, tokens) values (?, ?)')))
  text.run(
    row.ord ?? null,
    String(row.content)
      .toUpperCase()
      .replaceAll(/[^A-Z0-9]+/g, ' '),
  )
}
