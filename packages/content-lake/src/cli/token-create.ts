import {z} from 'zod'
import type {Command} from './command.ts'
import {parseFlags} from './parse-flags.ts'
import {roleFlag} from './role-flag.ts'
import {withFirstAccounts} from './with-accounts.ts'

export const tokenCreate: Command = {
  name: 'token create',
  usage: '--role viewer --label site [--json]',
  summary: 'Makes a token for a program and prints it: this once, since only its hash is kept.',
  async run(argv, env) {
    const {flags, settings} = parseFlags(argv, env, {
      role: roleFlag,
      label: z.string('is missing: say what the token is for. Example: --label site').min(1),
      json: z.boolean().default(false),
    })
    await withFirstAccounts(settings.LAKE_DATA, (accounts) => {
      const {secret, ...robot} = accounts.createRobot({label: flags.label, role: flags.role})
      console.log(flags.json ? JSON.stringify({...robot, token: secret}) : secret)
    })
  },
}
