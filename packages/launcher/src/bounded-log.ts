import {appendFileSync, mkdirSync, renameSync, statSync} from 'node:fs'
import {dirname} from 'node:path'
import {Writable} from 'node:stream'

/**
 * A log that goes on where it was, so that a restart does not take the reason with it, and does not grow for ever: what
 * was written before the last `most` bytes is kept once more as `<file>.1`, and then forgotten.
 */
export function boundedLog(file: string, most = 10e6): Writable {
  mkdirSync(dirname(file), {recursive: true})
  let size = statSync(file, {throwIfNoEntry: false})?.size ?? 0
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      try {
        if (size >= most) {
          renameSync(file, `${file}.1`)
          size = 0
        }
        // The lake tells its first sign-in link here.
        appendFileSync(file, chunk, {mode: 0o600})
        size += chunk.length
      } catch {
        // On a full disk the programs go on without a log.
      }
      done()
    },
  })
}
