import {z} from 'zod'
import type {Command} from './command.ts'
import {parseFlags} from './parse-flags.ts'
import {withAccounts} from './with-accounts.ts'

export const tokenList: Command = {
  name: 'token list',
  usage: '[--json]',
  summary: 'Lists the tokens by id and label; not the tokens themselves, which the lake does not have.',
  async run(argv, env) {
    const {flags, settings} = parseFlags(argv, env, {json: z.boolean().default(false)})
    await withAccounts(settings.LAKE_DATA, (accounts) => {
      const robots = accounts.robots()
      if (flags.json) console.log(JSON.stringify(robots))
      else for (const {id, role, label} of robots) console.log(`${id}  ${role.padEnd(14)}${label}`)
    })
  },
}
