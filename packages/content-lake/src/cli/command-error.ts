/** A mistake of whoever typed the command: its message is shown as it is, without a stack. */
export class CommandError extends Error {
  override name = 'CommandError'
}
