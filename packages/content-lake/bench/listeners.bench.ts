import {once} from 'node:events'
import {loadavg} from 'node:os'
import {setTimeout as sleep} from 'node:timers/promises'
import {Worker} from 'node:worker_threads'
import {z} from 'zod'
import {rawListener, type RawListener} from '../test/raw-listener.ts'
import {prepareLake} from './prepared-lake.ts'
import {serveProcess, type ServedProcess} from './served-process.ts'

/*
 * What thousands of listeners cost those who write, and whether every one of them hears of everything once.
 * node bench/listeners.bench.ts [listeners] [reconnects]
 */

const count = Number(process.argv[2] ?? 5000)
const reconnects = Number(process.argv[3] ?? 1000)
const commits = 100
const path = '/v2025-02-19/data/listen/production?query=*%5B_type%20%3D%3D%20%22note%22%5D&enableResume=true'
const {folder, token, remove} = prepareLake()
const rows: Record<string, string> = {}
let written = 0
try {
  const lake = await serveProcess(folder)
  try {
    await measureCommits(lake, token)
    const alone = await measureCommits(lake, token)
    const first = written
    const all = await listen(lake)
    await measureCommits(lake, token)
    const among = await measureCommits(lake, token)
    rows['commit, nobody listens, p50 / p95'] = told(alone)
    rows[`commit, ${count} listen, p50 / p95`] = told(among)
    rows['ratio of p50'] = (among.p50 / alone.p50).toFixed(2)
    rows['acknowledged to heard by the last'] = `${(await untilAllHeard(lake, token, all)).toFixed(0)} ms`
    rows[`lost or doubled over ${reconnects} reconnects`] = String(await comeAndGo(lake, token, all, first))
    rows['memory'] = `${lake.residentMegabytes().toFixed(0)} MB`
  } finally {
    await lake.stop()
  }
  rows['load of the machine'] = loadavg()[0]?.toFixed(1) ?? ''
  console.table(rows)
} finally {
  remove()
}
process.exit(0)

type Seat = {current: RawListener; heard: number[]}

async function listen({url}: ServedProcess): Promise<Seat[]> {
  const all: Seat[] = []
  for (let from = 0; from < count; from += 100) {
    const some = Array.from({length: Math.min(100, count - from)}, () => rawListener(url, path))
    await Promise.all(some.map(({greeted}) => greeted))
    all.push(...some.map((current) => ({current, heard: []})))
  }
  return all
}

/** Commits notes, and resolves with what each commit took, in ms. */
async function commit({url}: ServedProcess, token: string, commits = 1, pauseMs = 0): Promise<number[]> {
  const workerData = {url, token, from: written, commits, pauseMs}
  const worker = new Worker(new URL('commit-times.ts', import.meta.url), {workerData})
  written += commits
  const [samples] = await once(worker, 'message')
  return z.array(z.number()).parse(samples)
}

async function measureCommits(lake: ServedProcess, token: string) {
  const sorted = (await commit(lake, token, commits, 100)).toSorted((left, right) => left - right)
  return {p50: sorted[commits / 2] ?? 0, p95: sorted[Math.floor(commits * 0.95)] ?? 0}
}

async function untilAllHeard(lake: ServedProcess, token: string, all: readonly Seat[]) {
  await commit(lake, token)
  const started = performance.now()
  while (all.some(({current}) => current.heard.at(-1) !== written - 1)) await sleep(1)
  return performance.now() - started
}

async function comeAndGo(lake: ServedProcess, token: string, all: readonly Seat[], first: number): Promise<number> {
  const writing = commit(lake, token, commits, 50)
  for (let index = 0; index < reconnects; index += 1) {
    const seat = all[index % all.length]
    if (!seat) continue
    seat.current.leave()
    seat.heard.push(...seat.current.heard)
    seat.current = rawListener(lake.url, path, seat.current.lastId)
    await seat.current.greeted
  }
  await writing
  const expected = Array.from({length: written - first}, (_, index) => first + index)
  for (let waited = 0; waited < 200; waited += 1) {
    if (all.every(({current, heard}) => heard.length + current.heard.length >= expected.length)) break
    await sleep(50)
  }
  const wrong = all.filter(({current, heard}) => [...heard, ...current.heard].join() !== expected.join())
  return wrong.length
}

function told({p50, p95}: {p50: number; p95: number}) {
  return `${p50.toFixed(1)} / ${p95.toFixed(1)} ms`
}
