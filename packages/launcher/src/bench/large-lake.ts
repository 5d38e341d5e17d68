import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {z} from 'zod'
import {root} from '../config.ts'

const run = promisify(execFile)
const bench = join(root, 'packages/content-lake/bench/http.bench.ts')

/** The lake's own benchmark over HTTP: each figure by its name, measured beside plain groq-js and SQLite in one run. */
export async function measureLargeLake(documents: number): Promise<Record<string, string>> {
  const {stdout} = await run(process.execPath, [bench, String(documents), '--json'], {maxBuffer: 1e7, timeout: 600_000})
  return z.record(z.string(), z.string()).parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''))
}
