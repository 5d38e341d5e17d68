import {constants} from 'node:os'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Lets a long program say why it ends, whatever ends it but SIGKILL. The first signal asks for an early end with all that
 * is known by then, the second one ends it at once.
 * @param say where to
 * @returns what tells that it was asked to stop, and what to call when everything has been said
 */
export function ending(say: (line: string) => void) {
  const stop = new AbortController()
  let finished = false
  for (const signal of signals) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(128 + constants.signals[signal])
      say(`${signal}: ends after what is under way; once more ends it at once`)
      stop.abort(signal)
    })
  }
  process.on('uncaughtExceptionMonitor', (error) => say(`Something threw: ${error.stack ?? error.message}`))
  process.on('exit', (code) => {
    // Node's code for awaiting what nothing can settle any more.
    const why = code === 13 ? 'what it waited for never came' : (stop.signal.reason ?? 'something threw')
    if (!finished) say(`Ended before its table with code ${code}: ${String(why)}`)
  })
  return {stop: stop.signal, finish: () => void (finished = true)}
}
