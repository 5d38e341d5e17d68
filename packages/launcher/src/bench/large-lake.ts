import {execFile, spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {z} from 'zod'
import {root} from '../config.ts'

const run = promisify(execFile)
const benches = join(root, 'packages/content-lake/bench')

/** The lake's own benchmark over HTTP: each figure by its name, measured beside plain groq-js and SQLite in one run. */
export async function measureLargeLake(documents: number): Promise<Record<string, string>> {
  const bench = join(benches, 'http.bench.ts')
  const {stdout} = await run(process.execPath, [bench, String(documents), '--json'], {maxBuffer: 1e7, timeout: 600_000})
  return z.record(z.string(), z.string()).parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''))
}

/** Prints the table of every query that the site and the Studio send, at both sizes of a lake. */
export async function printRealQueries(documents: number, more: number) {
  const bench = join(benches, 'real-queries.bench.ts')
  await once(spawn(process.execPath, [bench, String(documents), String(more)], {stdio: 'inherit'}), 'exit')
}
