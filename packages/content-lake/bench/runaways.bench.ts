import {availableParallelism, loadavg} from 'node:os'
import {setTimeout as sleep} from 'node:timers/promises'
import {filmPageQuery} from '@verite/content-model/documentary/documentary.query'
import {indexedPaths} from '@verite/content-model/indexed-paths'
import {filmArchive} from './film-archive.ts'
import {prepareLake} from './prepared-lake.ts'
import {serveProcess, type ServedProcess} from './served-process.ts'
import {percentile} from './time.ts'

/*
 * How long others wait while runaway queries use up their budgets, none of which was ever asked before.
 * node bench/runaways.bench.ts [runaways at once] [seconds] [documents]
 */

const [runaways = 8, seconds = 30, documents = 20_000] = process.argv.slice(2).map(Number)
const clients = 4
const pauseMs = 10
const films = Math.ceil(documents / 100)
let asked = 0

/** Loops over the dataset, over what it was sent, sorts and searches: the first of each is as new as the last. */
const kinds: readonly ((number: number) => string)[] = [
  (number) => `*[_type == "event"]{"n${number}": count(*[_type == "person" && name match ^.title])}`,
  (number) => `count(*[count(*[count(*[title > ^.^.title]) > ${number}]) > 0])`,
  (number) => `*[_type == "person"]{name, "others": *[sortName > ^.sortName] | order(lower(name))[${number}]}`,
  (number) => `count([1,2,3,4,5,6,7,8,9]${'[count([1,2,3,4,5,6,7,8,9]'.repeat(9)}[@ > ${number}]${') > 0]'.repeat(9)})`,
]

const {folder, remove} = prepareLake({documents: filmArchive(documents), indexes: indexedPaths})
const lake = await serveProcess(folder, {LAKE_INDEXES: indexedPaths.join(',')})
try {
  await waitOfOthers(lake, 5)
  const normal = await waitOfOthers(lake, seconds)
  const end = performance.now() + seconds * 1000
  const outcomes = new Map<string, number>()
  const running = Array.from({length: runaways}, (_, index) => keepAsking(lake, index, end, outcomes))
  await sleep(200)
  const among = await waitOfOthers(lake, seconds)
  console.table({
    'others, p50 / p99': told(normal),
    [`others, among ${runaways} runaways`]: told(among),
    'ratio of p99': (percentile(among, 0.99) / percentile(normal, 0.99)).toFixed(2),
    'what became of the runaways': JSON.stringify(Object.fromEntries(outcomes)),
    machine: `${availableParallelism()} cores, shared with those who ask; load ${loadavg()[0]?.toFixed(1)}`,
  })
  await Promise.race([Promise.all(running), sleep(1000)])
} finally {
  await lake.stop()
  remove()
}
process.exit(0)

/** Milliseconds that each film page took which was not known yet. */
async function waitOfOthers(served: ServedProcess, forSeconds: number): Promise<number[]> {
  const samples: number[] = []
  const end = performance.now() + forSeconds * 1000
  async function read() {
    while (performance.now() < end) {
      const started = performance.now()
      const {status} = await ask(served, filmPageQuery, {slug: `film-${asked++ % films}`, asked})
      if (status !== 200) throw new Error(`A film page was answered with ${status}`)
      samples.push(performance.now() - started)
      await sleep(pauseMs)
    }
  }
  await Promise.all(Array.from({length: clients}, read))
  return samples
}

async function keepAsking(served: ServedProcess, index: number, end: number, outcomes: Map<string, number>) {
  for (let number = index; performance.now() < end; number += runaways) {
    const {status} = await ask(served, kinds[number % kinds.length]?.(number) ?? '', {})
    outcomes.set(String(status), (outcomes.get(String(status)) ?? 0) + 1)
    // Who is told that too many wait, waits.
    if (status === 429) await sleep(1000)
  }
}

async function ask({url}: ServedProcess, query: string, params: Record<string, unknown>) {
  const path = '/v2025-02-19/data/query/production?returnQuery=false'
  const response = await fetch(url + path, {method: 'POST', body: JSON.stringify({query, params})})
  await response.arrayBuffer()
  return response
}

function told(samples: readonly number[]): string {
  const p = (share: number) => percentile(samples, share).toFixed(1)
  return `${p(0.5)} / ${p(0.99)} ms, ${samples.length} pages`
}
