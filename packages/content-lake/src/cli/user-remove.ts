import {z} from 'zod'
import type {Command} from './command.ts'
import {parseFlags} from './parse-flags.ts'
import {assertNotLastAdministrator, userNamed} from './user-named.ts'
import {withAccounts} from './with-accounts.ts'

export const userRemove: Command = {
  name: 'user remove',
  usage: '--email you@example.org',
  summary: 'Removes a person and ends their sessions. What they wrote stays.',
  async run(argv, env) {
    const {flags, settings} = parseFlags(argv, env, {email: z.string('needs the e-mail address of a user')})
    await withAccounts(settings.LAKE_DATA, (accounts) => {
      const user = userNamed(accounts, flags.email)
      assertNotLastAdministrator(accounts, user)
      accounts.removeUser(user.id)
      console.log(`Removed ${user.displayName} <${user.email}> and ended their sessions`)
    })
  },
}
