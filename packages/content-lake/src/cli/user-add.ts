import {z} from 'zod'
import type {Command} from './command.ts'
import {parseFlags} from './parse-flags.ts'
import {roleFlag} from './role-flag.ts'
import {readPassword} from './read-password.ts'
import {withFirstAccounts} from './with-accounts.ts'

export const userAdd: Command = {
  name: 'user add',
  usage: '--email you@example.org --name "Your Name" --role editor [--password-stdin]',
  summary: 'Adds a person. Without a password they sign in by links.',
  async run(argv, env) {
    const {flags, settings} = parseFlags(argv, env, {
      email: z.email('needs an e-mail address, such as --email you@example.org'),
      name: z.string('is missing. Example: --name "Your Name"').min(1),
      role: roleFlag,
      'password-stdin': z.boolean().default(false),
    })
    const password = flags['password-stdin'] ? await readPassword() : undefined
    await withFirstAccounts(settings.LAKE_DATA, async (accounts) => {
      const user = await accounts.addUser({email: flags.email, displayName: flags.name, role: flags.role, password})
      console.log(`Added ${user.displayName} <${user.email}> as ${user.role} (${user.id})`)
    })
  },
}
