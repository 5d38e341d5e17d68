import {type ChildProcess, spawn} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {boundedLog} from './bounded-log.ts'
import {UserError} from './user-error.ts'

export type Command = {
  /** As shown to the person at the terminal: `content lake`. */
  name: string
  file: string
  args: readonly string[]
  cwd: string
  env: Record<string, string | undefined>
  logFile: string
}
export type Program = {
  readonly pid: number | undefined
  /** Resolves with the exit code, also when `stop` asked for it. */
  readonly ended: Promise<number>
  /** SIGTERM, and SIGKILL after the grace period of 10 s. */
  stop(): Promise<void>
}

/** For Node: the program that is started with these ends when the launcher does, however that comes. */
export const endWithLauncher = ['--import', join(import.meta.dirname, 'end-with-launcher.ts')] as const

const running = new Set<ChildProcess>()
// Where the launcher itself fails, nothing may stay behind and hold the ports.
process.on('exit', () => running.forEach((child) => signal(child, 'SIGTERM')))

/** Ends every program that this process started, builds included: for Ctrl-C while the system is still starting. */
export async function stopAllPrograms(): Promise<void> {
  await Promise.all([...running].map(stop))
}

/** Starts a program that runs until it is stopped; its output goes to the log file. */
export function startProgram(command: Command): Program {
  const child = launch(command)
  return {pid: child.pid, ended: exitOf(child), stop: () => stop(child)}
}

/** Runs a program to its end. @throws UserError with the last lines of its output when it fails */
export async function runProgram(command: Command): Promise<void> {
  const code = await exitOf(launch(command))
  if (code !== 0)
    throw new UserError(
      `The ${command.name} failed (exit code ${code}). Its last lines:\n${lastLines(command.logFile)}`,
    )
}

export function lastLines(file: string, count = 25): string {
  if (!existsSync(file)) return '(it wrote nothing)'
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n')
}

async function stop(child: ChildProcess) {
  if (!running.has(child)) return
  signal(child, 'SIGTERM')
  const forced = setTimeout(() => signal(child, 'SIGKILL'), 10_000)
  await new Promise((resolve) => child.once('close', resolve))
  clearTimeout(forced)
}

/** To the whole group, since npm passes no signal on to what it runs. */
function signal(child: ChildProcess, name: 'SIGTERM' | 'SIGKILL') {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, name)
  } catch {
    // It ended by itself in between.
  }
}

function launch({file, args, cwd, env, logFile}: Command): ChildProcess {
  const log = boundedLog(logFile)
  // A group of its own, so that Ctrl-C reaches only the launcher, which then stops everything in order.
  const child = spawn(file, args, {
    cwd,
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  })
  running.add(child)
  child.once('close', () => running.delete(child))
  child.stdout?.pipe(log, {end: false})
  child.stderr?.pipe(log, {end: false})
  return child
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}
