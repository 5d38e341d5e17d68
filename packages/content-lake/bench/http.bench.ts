import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {filmPageQuery} from '@verite/content-model/documentary/documentary.query'
import {evaluateSync, parse} from 'groq-js'
import {sqliteAccounts} from '../src/access/sqlite-accounts.ts'
import {openDataFolder} from '../src/data-folder.ts'
import type {StoredDocument} from '../src/documents/document.ts'
import {openDatabase} from '../src/sqlite/database.ts'
import {createDocumentStore} from '../src/sqlite/document-store.ts'
import {fillStore} from './film-archive.ts'
import {serveProcess, type ServedProcess} from './served-process.ts'

/*
 * A lake as it is run: in a process of its own, asked over HTTP; beside groq-js and SQLite without it, in the same run.
 * node bench/http.bench.ts [documents] [--json]
 */

const count = Number(process.argv[2] ?? 100_000)
const films = Math.ceil(count / 100)
const writingMs = 3000
const folder = mkdtempSync(join(tmpdir(), 'content-lake-bench-'))
const rows: Record<string, string> = {}
try {
  const {documents, token} = await fill()
  // Before the lake is asked: they hold this thread, and connections would be closed meanwhile.
  const plain = await plainFilmPage(documents)
  const alone = rawCommitsPerSecond()
  const lake = await serveProcess(folder)
  try {
    rows['start'] = `${Math.round(lake.startMs)} ms`
    rows['memory after start'] = `${Math.round(lake.residentMegabytes())} MB`
    await measureQueries(lake, plain)
    await measureWrites(lake, token, alone)
    rows['memory in the end'] = `${Math.round(lake.residentMegabytes())} MB`
  } finally {
    await lake.stop()
  }
  if (process.argv.includes('--json')) console.log(JSON.stringify(rows))
  else console.table(rows)
} finally {
  rmSync(folder, {recursive: true})
}

async function fill() {
  const database = openDatabase(openDataFolder(folder).database)
  const store = createDocumentStore(database, {selectIds: () => []})
  store.createDataset({name: 'production', aclMode: 'public'})
  const documents = await fillStore(store, count)
  const {secret: token} = sqliteAccounts(database).createRobot({label: 'bench', role: 'administrator'})
  store.close()
  database.close()
  return {documents: documents.filter(({_id}) => !_id.includes('.')), token}
}

async function plainFilmPage(dataset: readonly StoredDocument[]): Promise<number> {
  const tree = parse(filmPageQuery)
  return await median(3, (index) => evaluateSync(tree, {dataset, params: {slug: `film-${index}`}}).data)
}

async function measureQueries(lake: ServedProcess, plain: number) {
  // Connections and code are warm in a lake that serves a site.
  const warm = Math.min(50, Math.floor(films / 4))
  for (let film = 0; film < warm; film += 1) await filmPage(lake, film)
  const uncached = await median(Math.min(200, films - warm), (index) => filmPage(lake, warm + index))
  const cached = await median(200, () => filmPage(lake, 0))
  rows['film page, new each time, p50'] = `${uncached.toFixed(2)} ms, ${Math.round(plain / uncached)} times groq-js`
  rows['film page, known, p50'] = `${cached.toFixed(2)} ms, ${Math.round(plain / cached)} times groq-js`
  rows['film page, groq-js in memory, p50'] = `${plain.toFixed(0)} ms`
  rows['memory after queries'] = `${Math.round(lake.residentMegabytes())} MB`
}

async function filmPage(lake: ServedProcess, film: number) {
  const body = JSON.stringify({query: filmPageQuery, params: {slug: `film-${film}`}})
  const response = await fetch(`${lake.url}/v2025-02-19/data/query/production`, {method: 'POST', body})
  const text = await response.text()
  if (!text.includes(`Film ${film}"`)) throw new Error(`No page of film ${film}: ${text.slice(0, 500)}`)
}

async function measureWrites(lake: ServedProcess, token: string, alone: number) {
  rows['commits/s, SQLite alone'] = alone.toFixed(0)
  for (const writers of [1, 20]) {
    const end = performance.now() + writingMs
    const written = await Promise.all(Array.from({length: writers}, () => write(lake, token, end)))
    const perSecond = (written.reduce((sum, one) => sum + one) / writingMs) * 1000
    rows[`commits/s, ${writers} at once`] = `${perSecond.toFixed(0)}, ${(perSecond / alone).toFixed(2)} times SQLite`
  }
}

async function write({url}: ServedProcess, token: string, end: number): Promise<number> {
  let written = 0
  const headers = {authorization: `Bearer ${token}`}
  while (performance.now() < end) {
    const body = JSON.stringify({mutations: [{create: {_type: 'note', title: `Note ${written}`}}]})
    const response = await fetch(`${url}/v2025-02-19/data/mutate/production`, {method: 'POST', headers, body})
    if (!response.ok) throw new Error(`A write was answered with ${response.status}: ${await response.text()}`)
    await response.arrayBuffer()
    written += 1
  }
  return written
}

/** The least that a durable commit costs on this disk: one small row, one transaction, one flush. */
function rawCommitsPerSecond(): number {
  const database = new DatabaseSync(join(folder, 'alone.sqlite'))
  database.exec('pragma journal_mode = wal; pragma synchronous = full; create table note (content text)')
  const insert = database.prepare('insert into note values (?)')
  const end = performance.now() + writingMs
  let written = 0
  for (; performance.now() < end; written += 1) insert.run(`Note ${written}`)
  database.close()
  return (written / writingMs) * 1000
}

async function median(times: number, run: (index: number) => unknown): Promise<number> {
  const samples: number[] = []
  for (let index = 0; index < times; index += 1) {
    const started = performance.now()
    await run(index)
    samples.push(performance.now() - started)
  }
  return samples.toSorted((left, right) => left - right)[Math.floor(times / 2)] ?? 0
}
