import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {filmPageQuery} from '@verite/content-model/documentary/documentary.query'
import {evaluateSync, parse} from 'groq-js'
import type {StoredDocument} from '../src/documents/document.ts'
import {filmArchive} from './film-archive.ts'
import {prepareLake} from './prepared-lake.ts'
import {serveProcess, type ServedProcess} from './served-process.ts'
import {percentile, sample, timed} from './time.ts'

/*
 * A lake as it is run: in a process of its own, asked over HTTP; beside groq-js and SQLite without it, in the same run.
 * node bench/http.bench.ts [documents] [--json]
 */

const count = Number(process.argv[2] ?? 100_000)
const films = Math.ceil(count / 100)
const writingMs = 3000
const {folder, token, remove} = prepareLake({documents: filmArchive(count)})
const rows: Record<string, string> = {}
try {
  // Before the lake is asked: they hold this thread, and connections would be closed meanwhile.
  const plain = plainFilmPage(Array.from(filmArchive(count)).filter(({_id}) => !_id.includes('.')))
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
  remove()
}

function plainFilmPage(dataset: readonly StoredDocument[]): number {
  const tree = parse(filmPageQuery)
  const run = (film: number) => evaluateSync(tree, {dataset, params: {slug: `film-${film}`}}).data
  return percentile(
    [0, 1, 2].map((film) => timed(() => run(film))),
    0.5,
  )
}

async function measureQueries(lake: ServedProcess, plain: number) {
  // Connections and code are warm in a lake that serves a site.
  const warm = Math.min(50, Math.floor(films / 4))
  for (let film = 0; film < warm; film += 1) await filmPage(lake, film)
  const p50 = async (run: (index: number) => unknown, times = 200) =>
    percentile(await sample(times, Infinity, run), 0.5)
  const uncached = await p50((index) => filmPage(lake, warm + index), Math.min(200, films - warm))
  const cached = await p50(() => filmPage(lake, 0))
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
