import {CommandError} from './command-error.ts'
import type {Command} from './command.ts'
import {parseFlags} from './parse-flags.ts'
import {withAccounts} from './with-accounts.ts'

export const tokenRevoke: Command = {
  name: 'token revoke',
  usage: '<id>',
  summary: 'Ends a token, at once for new requests and within 15 seconds for open streams.',
  async run(argv, env) {
    const {settings, positionals} = parseFlags(argv, env, {})
    const [id] = positionals
    if (id === undefined)
      throw new CommandError('Say which: content-lake token revoke <id>; "token list" shows the ids.')
    await withAccounts(settings.LAKE_DATA, (accounts) => {
      if (!accounts.revokeRobot(id)) throw new CommandError(`There is no token with the id "${id}".`)
      console.log(`Revoked ${id}`)
    })
  },
}
