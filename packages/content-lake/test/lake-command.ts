import {execFile, spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'

export const commandPath = fileURLToPath(new URL('../bin/content-lake.mjs', import.meta.url))

export type Outcome = {code: number | string; out: string; err: string}
type Variables = Record<string, string>
/** Far more than a loaded machine needs. */
const startLimit = 120_000

/** Runs `content-lake` as its users do, on a data folder. */
export function lakeCommand(data: string, args: readonly string[], env: Variables = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const variables = {...process.env, LAKE_DATA: data, ...env}
    execFile(process.execPath, [commandPath, ...args], {env: variables, maxBuffer: 2 ** 26}, (error, out, err) =>
      resolve({code: error?.code ?? 0, out: out.trim(), err: err.trim()}),
    )
  })
}

export type ServedCommand = {url: string; process: ChildProcess; kill(signal: NodeJS.Signals): Promise<void>}

/**
 * Serves a data folder on a free port, in a process of its own.
 * @param launcher a program that starts the command, such as one that limits what it may do
 */
export async function serveCommand(
  data: string,
  env: Variables = {},
  launcher: readonly [string, ...string[]] = [process.execPath],
): Promise<ServedCommand> {
  const [program, ...before] = launcher
  const child = spawn(program, [...before, commandPath, 'serve', '--port', '0'], {
    env: {
      ...process.env,
      LAKE_DATA: data,
      LAKE_LOG_LEVEL: 'silent',
      LAKE_WRITES_PER_SECOND: '1000000',
      LAKE_READS_PER_SECOND: '1000000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout?.resume()
  let said = ''
  child.stderr?.on('data', (chunk) => (said += String(chunk)))
  const ended = once(child, 'exit')
  const patience = performance.now() + startLimit
  for (;;) {
    const url = urlOf(data, child.pid)
    if (url !== undefined) {
      return {
        url,
        process: child,
        async kill(signal) {
          child.kill(signal)
          await ended
        },
      }
    }
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(said.trim() || 'The lake ended')
    if (performance.now() > patience) {
      child.kill('SIGKILL')
      throw new Error(`The lake was not ready after ${startLimit / 1000} s: ${said.trim()}`)
    }
    await sleep(10)
  }
}

/** The address that a lake announces in its folder, once it is this process's. */
function urlOf(data: string, pid: number | undefined): string | undefined {
  try {
    const notice: {pid: number; url?: string} = JSON.parse(readFileSync(join(data, 'serving.json'), 'utf8'))
    return notice.pid === pid ? notice.url : undefined
  } catch {
    return undefined
  }
}
