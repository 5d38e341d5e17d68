import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {z} from 'zod'
import {readEnvironment, type Environment} from '../env.ts'
import {CommandError} from './command-error.ts'
import type {Command} from './command.ts'
import {pointedAtLake} from './pointed-at-lake.ts'
import {publicUrl} from './public-url.ts'
import {withAccounts} from './with-accounts.ts'

const day = 24 * 60 * 60 * 1000

export const sanity: Command = {
  name: 'sanity',
  usage: 'datasets list | documents query … | …',
  summary: "Runs Sanity's own command line, of the studio in this folder, against the lake that is being served.",
  async run(argv, env) {
    // Every flag is for Sanity's command line: the lake is the one that the environment names.
    const settings = readEnvironment(env)
    const program = programFrom(process.cwd())
    return await withToken(settings, env, async (token) => {
      const child = spawn(process.execPath, [program, ...argv], {
        stdio: 'inherit',
        env: {...env, ...pointedAtLake(publicUrl(settings), env), SANITY_AUTH_TOKEN: token},
      })
      // Ctrl-C is for the child; its token is revoked afterwards.
      process.on('SIGINT', () => undefined)
      const [code] = await once(child, 'exit')
      return z.number().catch(1).parse(code)
    })
  },
}

function programFrom(folder: string): string {
  try {
    const manifest = createRequire(join(folder, 'package.json')).resolve('sanity/package.json')
    return join(dirname(manifest), 'bin', 'sanity')
  } catch {
    throw new CommandError(`There is no "sanity" package in or above ${folder}: run this in the folder of a studio.`)
  }
}

/** A token of the caller's own, or an administrator's that is good for this command only. */
async function withToken(
  settings: Environment,
  env: Record<string, string | undefined>,
  use: (token: string) => Promise<number>,
): Promise<number> {
  if (env.SANITY_AUTH_TOKEN) return await use(env.SANITY_AUTH_TOKEN)
  return await withAccounts(settings.LAKE_DATA, async (accounts) => {
    const expiresAt = new Date(Date.now() + day).toISOString()
    const robot = accounts.createRobot({label: 'content-lake sanity', role: 'administrator', expiresAt})
    try {
      return await use(robot.secret)
    } finally {
      accounts.revokeRobot(robot.id)
    }
  })
}
