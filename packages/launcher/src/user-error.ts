/** Something the person at the terminal can put right: shown as one sentence, without a stack. */
export class UserError extends Error {
  override name = 'UserError'
}

/** Runs a command's main function; a `UserError` ends it with its sentence and exit code 1. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error)
    process.exit(1)
  }
}
