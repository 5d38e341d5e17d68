import {z} from 'zod'
import type {Accounts, User} from '../access/accounts.ts'
import type {Environment} from '../env.ts'
import {CommandError} from './command-error.ts'
import type {Command} from './command.ts'
import {firstAdministrator} from './first-administrator.ts'
import {parseFlags} from './parse-flags.ts'
import {publicUrl} from './public-url.ts'
import {userNamed} from './user-named.ts'
import {withAccounts} from './with-accounts.ts'

export const loginLink: Command = {
  name: 'login-link',
  usage: '[--email you@example.org] [--origin http://localhost:3333]',
  summary: 'Prints a link that signs a user in once, within the hour; without --email, the first administrator.',
  async run(argv, env) {
    const {flags, settings} = parseFlags(argv, env, {email: z.string().optional(), origin: z.string().optional()})
    if (flags.origin !== undefined && !isAllowed(flags.origin, settings)) {
      throw new CommandError(
        `--origin: ${flags.origin} is not among LAKE_ALLOWED_ORIGINS. Example: --origin http://localhost:3333`,
      )
    }
    await withAccounts(settings.LAKE_DATA, async (accounts) => {
      const user = await findUser(accounts, flags.email)
      console.log(linkFor(accounts, user, settings, flags.origin))
    })
  },
}

/** A fresh link for a user; `origin` is where it leads after signing in. */
export function linkFor(accounts: Accounts, user: User, settings: Environment, origin?: string): string {
  const url = new URL('/login', publicUrl(settings))
  url.searchParams.set('token', accounts.mintOneTime('link', user.id).secret)
  if (origin !== undefined) url.searchParams.set('origin', origin)
  return url.href
}

async function findUser(accounts: Accounts, email: string | undefined): Promise<User> {
  if (email === undefined) return firstAdministrator(accounts)
  return userNamed(accounts, email)
}

function isAllowed(origin: string, {LAKE_ALLOWED_ORIGINS}: Environment) {
  const url = URL.parse(origin)
  return url !== null && LAKE_ALLOWED_ORIGINS.includes(url.origin)
}
