import {z} from 'zod'
import type {Command} from './command.ts'
import {parseFlags} from './parse-flags.ts'
import {withAccounts} from './with-accounts.ts'

export const userList: Command = {
  name: 'user list',
  usage: '[--json]',
  summary: 'Lists the people who can sign in.',
  async run(argv, env) {
    const {flags, settings} = parseFlags(argv, env, {json: z.boolean().default(false)})
    await withAccounts(settings.LAKE_DATA, (accounts) => {
      const users = accounts.users()
      if (flags.json) console.log(JSON.stringify(users))
      else
        for (const user of users) console.log(`${user.role.padEnd(14)}${user.displayName} <${user.email}>  ${user.id}`)
    })
  },
}
