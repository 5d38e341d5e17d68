import {spawn} from 'node:child_process'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {stripVTControlCharacters} from 'node:util'
import {root} from './config.ts'
import {outputInTurn} from './output-in-turn.ts'

export type Suite = {
  name: string
  /** Arguments of npm. */
  args: readonly string[]
  /** Whose closing line says how many tests ran; a check such as lint has none. */
  counts: 'jest' | 'playwright' | 'none'
  env?: Record<string, string | undefined>
}
export type Outcome = {
  name: string
  ok: boolean
  /** The runner's own closing line. */
  line: string
  passed: number
  failed: number
  /** What the runner said of each failure, so that a log cut to its end still names the culprits. */
  failures: string
}
const linesOfFailures = 120
const widthOfFailures = 300
/** Tests start hundreds of programs and threads; each would compile the same files anew. */
const compiledOnce = {NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache')}

/** Begins a part of what the tests say; parts that run at the same time are shown one after the other. */
export const beginOutput = outputInTurn((text) => process.stdout.write(text))

/** Runs one suite with its output shown, and reads its own closing lines. */
export async function runSuite(suite: Suite): Promise<Outcome> {
  const {code, output} = await run(suite)
  const ok = code === 0
  const failures = ok ? '' : readFailures(suite.counts, output)
  return {name: suite.name, ok, ...readClosingLines(suite.counts, output, code), failures}
}

/** @returns the part of the runner's output that begins with its first failure; a whole page may stand in one line of it */
export function readFailures(counts: Suite['counts'], output: string): string {
  const lines = stripVTControlCharacters(output).trimEnd().split('\n')
  const begins = {jest: /^ {2}● /, playwright: /^ {2}1\) /, none: /\berror\b/i}[counts]
  const first = lines.findIndex((line) => begins.test(line))
  const told = first < 0 ? lines.slice(-linesOfFailures) : lines.slice(first, first + linesOfFailures)
  return told.map((line) => line.slice(0, widthOfFailures)).join('\n')
}

/** @returns the runner's closing line, and the numbers of passed and failed tests it states */
export function readClosingLines(counts: Suite['counts'], output: string, code: number) {
  const lines = stripVTControlCharacters(output).trimEnd().split('\n')
  const number = (text: string, word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(text)?.[1] ?? 0)
  if (counts === 'jest') {
    const line = lines.findLast((text) => text.startsWith('Tests:')) ?? `no closing line, exit code ${code}`
    return {line, passed: number(line, 'passed'), failed: number(line, 'failed')}
  }
  if (counts === 'playwright') {
    const closing = lines
      .filter((text) => /^\s+\d+ (passed|failed|flaky|skipped|did not run)\b/.test(text))
      .map((text) => text.trim())
    const line = closing.join(', ') || `no closing line, exit code ${code}`
    return {line, passed: number(line, 'passed'), failed: number(line, 'failed')}
  }
  return {line: code === 0 ? 'clean' : (lines.at(-1) ?? ''), passed: 0, failed: 0}
}

function run({name, args, env}: Suite): Promise<{code: number; output: string}> {
  return new Promise((resolve, reject) => {
    const shown = beginOutput()
    shown.write(`\n── ${name}\n`)
    const child = spawn('npm', args, {
      cwd: root,
      env: {...compiledOnce, ...process.env, ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        shown.write(chunk.toString())
      })
    }
    child.once('error', reject)
    child.once('close', (code) => {
      shown.end()
      resolve({code: code ?? 1, output})
    })
  })
}
