import {join} from 'node:path'
import {z} from 'zod'
import {type Config, root} from './config.ts'
import {type Secrets, saveSecrets} from './data-folder.ts'
import {importDemo} from './import-demo.ts'
import {keepUp} from './keep-up.ts'
import {contentLake, type LakeCommand, lakeCommand, lakeEnv} from './lake-command.ts'
import {endWithLauncher, type Program, startProgram} from './program.ts'
import {waitUntilReady} from './wait-until-ready.ts'

/** Megabytes. Left to itself V8 keeps up to 200 of them for what is soon forgotten, and does not give them back. */
const smallYoungGeneration = '--max-semi-space-size=4'
/** Of Linux's own malloc. Left to itself it keeps room for each thread that ever asked for some. */
const fewArenas = {MALLOC_ARENA_MAX: '2'}

export type Lake = {
  program: Program
  readToken: string
  /** Was the demo film loaded just now? */
  imported: boolean
  /** A fresh one-time link that signs an administrator in to the studio. */
  signInLink(): Promise<string>
  cli: LakeCommand
}

/** Starts the lake on its data folder; on the first start loads the demo film, if it is wanted, and makes the site's token. */
export async function startLake(
  config: Config,
  mode: 'production' | 'development' | 'test',
  secrets: Secrets,
): Promise<Lake> {
  const cli = lakeCommand(config)
  const imported = await importDemo(config, cli)
  const readToken = secrets.readToken ?? (await createReadToken(cli))
  if (!secrets.readToken) saveSecrets(config.dataFolder, {...secrets, readToken})

  const logFile = join(config.dataFolder, 'logs/content-lake.log')
  const watch = mode === 'development' ? ['--watch-path', join(root, 'packages/content-lake/src')] : []
  const program = await keepUp('content lake', async () => {
    const begun = startProgram({
      name: 'content lake',
      file: process.execPath,
      args: [...watch, ...endWithLauncher, smallYoungGeneration, contentLake, 'serve'],
      cwd: root,
      env: {...lakeEnv(config), ...fewArenas},
      logFile,
    })
    await waitUntilReady('content lake', `${config.localLakeUrl}/health`, begun, logFile)
    return begun
  })
  return {program, readToken, imported, cli, signInLink: () => cli('login-link', '--origin', config.studioUrl)}
}

async function createReadToken(cli: LakeCommand): Promise<string> {
  const printed = await cli('token', 'create', '--role', 'viewer', '--label', 'site', '--json')
  return z.object({token: z.string()}).parse(JSON.parse(printed)).token
}
