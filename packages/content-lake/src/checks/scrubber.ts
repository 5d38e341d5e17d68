import {fork, type ChildProcess} from 'node:child_process'
import {setPriority} from 'node:os'
import {fileURLToPath} from 'node:url'
import type {Logger} from 'pino'
import type {Finding} from './finding.ts'

export type ScrubReport = {findings: Finding[]; repairable: boolean}
export type ScrubState =
  | {kind: 'not yet'}
  | {kind: 'sound'; at: string}
  /** The indexes were damaged and have been built anew since. */
  | {kind: 'repaired'; at: string; findings: readonly Finding[]}
  | {kind: 'damaged'; at: string; findings: readonly Finding[]}

export type Scrubber = {
  readonly state: ScrubState
  /** Looks the file through now. */
  scrub(): Promise<ScrubState>
  stop(): void
}

type ScrubOptions = {
  filename: string
  /** Never by itself when left out. */
  everyHours?: number
  /** Builds the indexes anew. */
  repair(): void
  log: Logger
}

/** Not while a lake starts, when everybody wants something of it. */
const firstMs = 30_000
const lowestPriority = 19
const program = fileURLToPath(new URL('scrub-process.ts', import.meta.url))

/**
 * Looks for damage that queries do not notice: a bit that flipped in an index leaves a document out of an answer. Indexes
 * are compared with ones made anew, in a process of the lowest priority; those that differ are built anew when all
 * documents are there.
 */
export function createScrubber({filename, everyHours, repair, log}: ScrubOptions): Scrubber {
  let state: ScrubState = {kind: 'not yet'}
  let child: ChildProcess | undefined
  let stopped = false
  let underWay: Promise<ScrubState> | undefined
  let timer = everyHours === undefined ? undefined : setTimeout(again, firstMs, everyHours).unref()

  return {
    get state() {
      return state
    },
    scrub,
    stop() {
      stopped = true
      clearTimeout(timer)
      child?.kill('SIGKILL')
    },
  }

  function begun(process: ChildProcess) {
    child = process
  }

  function again(hours: number) {
    void scrub()
      .catch((error: unknown) => !stopped && log.error({err: error}, 'the file could not be looked through'))
      .finally(() => {
        if (!stopped) timer = setTimeout(again, hours * 60 * 60 * 1000, hours).unref()
      })
  }

  function scrub(): Promise<ScrubState> {
    underWay ??= scrubOnce().finally(() => (underWay = undefined))
    return underWay
  }

  async function scrubOnce(): Promise<ScrubState> {
    const {findings, repairable} = await look(filename, begun)
    const at = new Date().toISOString()
    if (findings.length === 0) return (state = {kind: 'sound', at})
    // Answers may be wrong from here on; whoever watches the lake is told by /ready.
    state = {kind: 'damaged', at, findings}
    log.error(
      {findings: findings.length, first: withoutContent(findings), repairable},
      'the file is damaged: answers may be wrong',
    )
    if (!repairable || stopped) return state
    repair()
    if ((await look(filename, begun)).findings.length > 0) {
      log.error('building the indexes anew did not help: stop the lake and bring back a backup')
      return state
    }
    log.warn('the damaged indexes have been built anew; have the disk looked at')
    return (state = {kind: 'repaired', at, findings})
  }
}

/** Looks the file through once, in a process of its own; `onStart` is called with that. */
function look(filename: string, onStart: (process: ChildProcess) => void): Promise<ScrubReport> {
  return new Promise((resolve, reject) => {
    const process = fork(program, [filename], {stdio: 'ignore', execArgv: ['--no-warnings'], serialization: 'advanced'})
    onStart(process)
    // Not allowed everywhere; then it takes as much as others.
    tryTo(() => process.pid !== undefined && setPriority(process.pid, lowestPriority))
    process.once('message', (report: ScrubReport) => resolve(report))
    process.once('error', reject)
    process.once('exit', (code, signal) => reject(new Error(`The scrub ended without a result (${signal ?? code})`)))
  })
}

/** Where it is damaged: what documents say is nothing for a log. */
function withoutContent([first]: readonly Finding[]) {
  return first?.message.split(': ', first.kind === 'index' ? 1 : 2).join(': ')
}

function tryTo(attempt: () => unknown) {
  try {
    attempt()
  } catch {
    // Then not.
  }
}
