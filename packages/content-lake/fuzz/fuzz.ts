import {loadavg} from 'node:os'
import {fuzzLake} from './fuzz-lake.ts'

/*
 * Sends a real lake requests that are wrong in every way, as everybody who may ask.
 * node fuzz/fuzz.ts [requests] [seed] [folder for ten pictures of the heap]
 */

const requests = Number(process.argv[2] ?? 100_000)
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31))
const started = performance.now()
console.log(`${requests} requests, seed ${seed}`)
const report = await fuzzLake({requests, seed, snapshots: process.argv[4], onProgress})
console.table(report.outcomes)
console.table(
  report.measured.map(({heapUsed, rss, external, streams, open}) => ({
    'heap MB': megabytes(heapUsed),
    'RSS MB': megabytes(rss),
    'external MB': megabytes(external),
    streams,
    open: Object.entries(open)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', '),
  })),
)
const seconds = ((performance.now() - started) / 1000).toFixed(0)
console.log(
  `${report.requests} requests in ${seconds} s, load ${loadavg()[0]?.toFixed(1)}: ${report.faults.length} faults`,
)
for (const fault of report.faults) console.log(`- ${fault}`)
process.exitCode = report.faults.length ? 1 : 0

function megabytes(bytes: number) {
  return (bytes / 1024 / 1024).toFixed(1)
}

function onProgress(done: number) {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} requests `)
}
