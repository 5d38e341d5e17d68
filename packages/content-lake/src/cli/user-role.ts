import {z} from 'zod'
import type {Command} from './command.ts'
import {parseFlags} from './parse-flags.ts'
import {roleFlag} from './role-flag.ts'
import {assertNotLastAdministrator, userNamed} from './user-named.ts'
import {withAccounts} from './with-accounts.ts'

export const userRole: Command = {
  name: 'user role',
  usage: '--email you@example.org --role editor',
  summary: 'Changes what a person may do, from their next request on.',
  async run(argv, env) {
    const {flags, settings} = parseFlags(argv, env, {
      email: z.string('needs the e-mail address of a user'),
      role: roleFlag,
    })
    await withAccounts(settings.LAKE_DATA, (accounts) => {
      const user = userNamed(accounts, flags.email)
      if (flags.role !== 'administrator') assertNotLastAdministrator(accounts, user)
      accounts.setRole(user.id, flags.role)
      console.log(`${user.displayName} is now ${flags.role}, and was ${user.role}`)
    })
  },
}
