import {setTimeout as sleep} from 'node:timers/promises'
import {lastLines, type Program} from './program.ts'
import {UserError} from './user-error.ts'

/** Polls an address until it answers below 500. @throws UserError when the program ends or the time (ms) is over */
export async function waitUntilReady(
  name: string,
  url: string,
  program: Program,
  logFile: string,
  timeout = 60_000,
): Promise<void> {
  let ended: number | undefined
  void program.ended.then((code) => (ended = code))
  for (const end = Date.now() + timeout; Date.now() < end; await sleep(50)) {
    if (ended !== undefined)
      throw new UserError(`The ${name} stopped while starting (exit code ${ended}):\n${lastLines(logFile)}`)
    if (await answers(url)) return
  }
  throw new UserError(`The ${name} did not answer at ${url} within ${timeout / 1000} s:\n${lastLines(logFile)}`)
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, {signal: AbortSignal.timeout(5_000), redirect: 'manual'})
    await response.body?.cancel()
    return response.status < 500
  } catch {
    return false
  }
}
