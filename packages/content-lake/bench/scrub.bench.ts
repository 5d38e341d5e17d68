import {readFileSync, readdirSync} from 'node:fs'
import {loadavg} from 'node:os'
import {setTimeout as sleep} from 'node:timers/promises'
import {createContentLake} from '../src/content-lake.ts'
import {filmArchive} from './film-archive.ts'
import {prepareLake} from './prepared-lake.ts'
import {percentile} from './time.ts'

/*
 * What looking a lake's file through costs: time, memory, and others' waiting meanwhile.
 * node bench/scrub.bench.ts [documents]
 */

const documents = Number(process.argv[2] ?? 100_000)
const prepared = prepareLake({documents: filmArchive(documents)})
const lake = createContentLake({dataFolder: prepared.folder, projectId: 'verite', publicUrl: 'http://lake.test'})
try {
  const alone = await waits(sleep(10_000))
  const started = performance.now()
  let peak = 0
  const watch = setInterval(() => (peak = Math.max(peak, ...children().map(peakMemory))), 50)
  const scrub = lake.scrub()
  const beside = await waits(scrub)
  clearInterval(watch)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${documents} documents: ${(await scrub).kind} after ${seconds} s, peak ${peak} MB in its process`)
  console.log(`queries beside it: p50/p99 ${told(beside)} ms; without it: ${told(alone)} ms; load ${loadavg()[0]}`)
} finally {
  await lake.close()
  prepared.remove()
}

/** How long a query that no cache answers takes, again and again until something has ended. */
async function waits(end: Promise<unknown>): Promise<number[]> {
  let ended = false
  void end.finally(() => (ended = true))
  const times: number[] = []
  while (!ended) {
    const query = encodeURIComponent(`*[_type == "documentary"][0...20]{_id, title, "n": ${times.length}}`)
    const asked = performance.now()
    await (await lake.fetch(new Request(`http://lake.test/v1/data/query/production?query=${query}`))).text()
    times.push(performance.now() - asked)
    await sleep(5)
  }
  return times
}

function told(times: readonly number[]): string {
  return [0.5, 0.99].map((share) => percentile(times, share).toFixed(1)).join('/')
}

function children(): string[] {
  return readdirSync('/proc/self/task').flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
  )
}

/** In megabytes; nothing of a process that has just ended. */
function peakMemory(pid: string): number {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}
