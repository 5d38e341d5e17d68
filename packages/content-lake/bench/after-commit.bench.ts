import {loadavg} from 'node:os'
import {indexedPaths} from '@verite/content-model/indexed-paths'
import {filmArchive} from './film-archive.ts'
import {prepareLake} from './prepared-lake.ts'
import type {RealQuery} from './real-query.ts'
import {serveProcess} from './served-process.ts'
import {siteQueries} from './site-queries.ts'
import {percentile} from './time.ts'

/*
 * What the site's queries cost over HTTP after a commit that touches their answers: the first time, and from then on. That
 * is what a publish costs; `real-queries.bench.ts` asks without one.
 * node bench/after-commit.bench.ts [documents] [--only=name]
 */

const documents = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 100_000)
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length)
const rounds = 10
const touched = ['documentary-7-0', 'person-7-3', 'organisation-7-1', 'event-7-3', 'quote-7-1', 'correction-7-1']

const prepared = prepareLake({documents: filmArchive(documents), indexes: indexedPaths})
const lake = await serveProcess(prepared.folder, {LAKE_INDEXES: indexedPaths.join(',')})
const rows = []
try {
  for (const one of await siteQueries()) if (!only || one.name === only) rows.push(await measure(one))
} finally {
  console.log({startMs: Math.round(lake.startMs), residentMegabytes: Math.round(lake.residentMegabytes())})
  await lake.stop()
  prepared.remove()
}
console.table(rows)
console.log(`load ${loadavg()[0]?.toFixed(1)}`)

async function measure(one: RealQuery) {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const set = {touched: `${one.name} ${round}`}
    await post('mutate', {mutations: touched.map((id) => ({patch: {id, set}}))})
    const begun = performance.now()
    await post('query', {query: one.query, params: one.params(round), perspective: one.perspective})
    times.push(performance.now() - begun)
  }
  const [first = 0, ...others] = times
  return {query: one.name, 'first ms': Math.round(first), 'then p50 ms': Number(percentile(others, 0.5).toFixed(1))}
}

async function post(endpoint: string, body: object) {
  const response = await fetch(`${lake.url}/v2025-02-19/data/${endpoint}/production`, {
    method: 'POST',
    headers: {authorization: `Bearer ${prepared.token}`, 'content-type': 'application/json'},
    body: JSON.stringify(body),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(text.slice(0, 300))
}
