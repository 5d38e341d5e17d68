import {z} from 'zod'
import type {Accounts, User} from '../access/accounts.ts'
import {readServingNotice} from '../data-folder.ts'
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
    const {url, allowedOrigins} = placeOf(settings)
    const {origin} = flags
    if (origin !== undefined && !allowedOrigins.includes(URL.parse(origin)?.origin ?? '')) {
      const example = allowedOrigins[0] ?? 'http://localhost:3333'
      throw new CommandError(`--origin: ${origin} is not among LAKE_ALLOWED_ORIGINS. Example: --origin ${example}`)
    }
    await withAccounts(settings.LAKE_DATA, async (accounts) => {
      const user = await findUser(accounts, flags.email)
      console.log(linkFor(accounts, user, url, origin))
    })
  },
}

/** How the lake is met that serves the folder, by its own word; while none does, how one with these settings would be. */
function placeOf(settings: Environment) {
  const served = readServingNotice(settings.LAKE_DATA)
  return {
    url: served?.publicUrl ?? publicUrl(settings),
    allowedOrigins: served?.allowedOrigins ?? settings.LAKE_ALLOWED_ORIGINS,
  }
}

/** A fresh link for a user to the lake at an address; `origin` is where it leads after signing in. */
export function linkFor(accounts: Accounts, user: User, lakeUrl: string, origin?: string): string {
  const url = new URL('/login', lakeUrl)
  url.searchParams.set('token', accounts.mintOneTime('link', user.id).secret)
  if (origin !== undefined) url.searchParams.set('origin', origin)
  return url.href
}

async function findUser(accounts: Accounts, email: string | undefined): Promise<User> {
  if (email === undefined) return firstAdministrator(accounts)
  return userNamed(accounts, email)
}
