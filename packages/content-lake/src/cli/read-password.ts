import {text} from 'node:stream/consumers'
import {CommandError} from './command-error.ts'

const shortest = 12

/** A password from stdin: on the command line it would stay in the shell's history. */
export async function readPassword(): Promise<string> {
  const password = (await text(process.stdin)).replace(/\r?\n$/, '')
  if (password.length >= shortest) return password
  throw new CommandError(
    `The password on stdin has fewer than ${shortest} characters. Example: printf '%s' "$PASSWORD" | content-lake …`,
  )
}
