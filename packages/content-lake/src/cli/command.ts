/** One command of `content-lake`. Prints to stdout; throws CommandError for what its user can mend. */
export type Command = {
  name: string
  /** Its arguments, as shown in the help. */
  usage: string
  summary: string
  /** What it resolves with, if that is a number, is the exit code. */
  run(argv: string[], env: Record<string, string | undefined>): unknown
}
