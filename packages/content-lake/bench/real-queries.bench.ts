import {loadavg} from 'node:os'
import {indexedPaths} from '@verite/content-model/indexed-paths'
import {z} from 'zod'
import {filmArchive} from './film-archive.ts'
import {plainTimes, type PlainTime} from './plain-times.ts'
import {prepareLake} from './prepared-lake.ts'
import type {RealQuery} from './real-query.ts'
import {serveProcess, type ServedProcess} from './served-process.ts'
import {siteQueries} from './site-queries.ts'
import {studioQueries} from './studio-queries.ts'
import {percentile, sample} from './time.ts'

/*
 * Every query that the site and the Studio send, over HTTP: beside groq-js over an array of the same documents, with
 * results that are known already, and with more documents. Takes minutes.
 * node bench/real-queries.bench.ts [documents] [more documents, or 0] [--json] [--only=name]
 */

const [documents = 100_000, more = 1_000_000] = process.argv
  .slice(2)
  .filter((argument) => /^\d+$/.test(argument))
  .map(Number)
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length)
const msEach = 2500
/** All films there are in the smallest archive that is worth it. */
const films = Math.min(Math.ceil(documents / 100), 1000)

type Measured = {uncached: number; cached: number; bytes: number; isPlanned: boolean} | {refused: string}
type Row = Record<string, string | number>

const explainedAnswer = z.object({
  explain: z.object({asked: z.array(z.object({condition: z.object({kind: z.string()})}))}),
})

const queries = [...(await siteQueries()), ...studioQueries].filter(({name}) => !only || name === only)
const few = await measureAt(documents)
const many = more > 0 ? await measureAt(more) : undefined
const plain = await plainTimes(queries, {documents, patience: 15_000})
const rows = queries.map((query) => rowOf(query, plain.get(query), few.get(query), many?.get(query)))
const summary = summaryOf()
if (process.argv.includes('--json')) console.log(JSON.stringify({documents, more, rows, summary}))
else {
  console.table(rows)
  console.table(summary)
}

async function measureAt(count: number): Promise<Map<RealQuery, Measured>> {
  const prepared = prepareLake({documents: filmArchive(count), indexes: indexedPaths})
  const lake = await serveProcess(prepared.folder, {LAKE_INDEXES: indexedPaths.join(',')})
  const measured = new Map<RealQuery, Measured>()
  try {
    for (const one of queries) measured.set(one, await measure(one, lake, prepared.token))
  } finally {
    await lake.stop()
    prepared.remove()
  }
  return measured
}

async function measure(one: RealQuery, lake: ServedProcess, token: string): Promise<Measured> {
  try {
    // The first runs make the plan, and let the code be compiled.
    const explained = await ask(one, lake, token, {film: 0, explain: true})
    await sample(20, msEach / 4, (run) => ask(one, lake, token, {film: 1 + (run % (films - 1)), run: -run - 1}))
    const uncached = await sample(100, msEach, (run) => ask(one, lake, token, {film: run % films, run: run + 1}))
    await ask(one, lake, token, {film: 5})
    const cached = await sample(200, msEach / 4, () => ask(one, lake, token, {film: 5}))
    return {
      uncached: percentile(uncached, 0.5),
      cached: percentile(cached, 0.5),
      bytes: explained.length,
      isPlanned: !conditionsOf(explained).includes('all'),
    }
  } catch (error) {
    return {refused: error instanceof Error ? error.message : String(error)}
  }
}

type Asking = {
  film: number
  explain?: boolean
  /** Makes the query another one to the cache of results. */ run?: number
}

async function ask({query, params, perspective}: RealQuery, lake: ServedProcess, token: string, asking: Asking) {
  const url = `${lake.url}/v2025-02-19/data/query/production?returnQuery=false&explain=${asking.explain ?? false}`
  const body = JSON.stringify({query, params: {...params(asking.film), run: asking.run ?? 0}, perspective})
  const response = await fetch(url, {method: 'POST', headers: {authorization: `Bearer ${token}`}, body})
  const text = await response.text()
  if (!response.ok) throw new Error(text.slice(0, 300))
  return text
}

function conditionsOf(text: string): string[] {
  return explainedAnswer.parse(JSON.parse(text)).explain.asked.map(({condition}) => condition.kind)
}

function rowOf(one: RealQuery, plain: PlainTime | undefined, at?: Measured, atMore?: Measured): Row {
  const named = {query: `${one.from}: ${one.name}`, 'groq-js ms': plain ? atLeast(plain, plain.ms) : '–'}
  if (!at || 'refused' in at) return {...named, 'new p50 ms': at?.refused ?? ''}
  const times = (ms: number) => (plain ? atLeast(plain, plain.ms / ms) : '–')
  return {
    ...named,
    'new p50 ms': rounded(at.uncached),
    times: times(at.uncached),
    'known p50 ms': rounded(at.cached),
    'times, known': times(at.cached),
    'answer KB': rounded(at.bytes / 1024),
    planned: at.isPlanned ? 'yes' : 'no',
    ...(atMore && growthOf(at, atMore)),
  }
}

function atLeast({isStopped}: PlainTime, value: number): string | number {
  return isStopped ? `≥ ${Math.round(value)}` : Math.round(value)
}

function growthOf(at: Extract<Measured, {uncached: number}>, atMore: Measured): Row {
  if ('refused' in atMore) return {[`${more}: new p50 ms`]: atMore.refused.slice(0, 60), growth: '', 'answer grows': ''}
  return {
    [`${more}: new p50 ms`]: rounded(atMore.uncached),
    growth: rounded(atMore.uncached / at.uncached),
    'answer grows': rounded(atMore.bytes / at.bytes),
  }
}

function summaryOf(): Row {
  const planned = queries.filter((one) => {
    const at = few.get(one)
    return at && 'isPlanned' in at && at.isPlanned
  })
  const weight = (list: readonly RealQuery[]) => list.reduce((sum, one) => sum + one.weight, 0)
  const thousandfold = queries.filter((one) => {
    const at = few.get(one)
    return at && 'uncached' in at && (plain.get(one)?.ms ?? 0) >= 1000 * at.uncached
  }).length
  return {
    'planned, of all queries': `${planned.length} of ${queries.length}`,
    'planned, as often as they are sent': `${((100 * weight(planned)) / weight(queries)).toFixed(1)} %`,
    '≥1,000 times groq-js, new each time': `${thousandfold} of ${plain.size} that groq-js can answer`,
    load: loadavg()[0]?.toFixed(1) ?? '',
  }
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
