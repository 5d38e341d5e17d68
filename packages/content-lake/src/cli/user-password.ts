import {z} from 'zod'
import type {Command} from './command.ts'
import {parseFlags} from './parse-flags.ts'
import {readPassword} from './read-password.ts'
import {userNamed} from './user-named.ts'
import {withAccounts} from './with-accounts.ts'

export const userPassword: Command = {
  name: 'user password',
  usage: '--email you@example.org < file',
  summary: "Sets a person's password from stdin and ends their sessions.",
  async run(argv, env) {
    const {flags, settings} = parseFlags(argv, env, {email: z.string('needs the e-mail address of a user')})
    const password = await readPassword()
    await withAccounts(settings.LAKE_DATA, async (accounts) => {
      const user = userNamed(accounts, flags.email)
      await accounts.setPassword(user.id, password)
      console.log(`Set the password of ${user.displayName} and ended their sessions`)
    })
  },
}
