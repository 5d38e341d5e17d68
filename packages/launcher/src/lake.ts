import {execFile} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {indexedPaths} from '@verite/content-model/indexed-paths'
import {anonymousReadFilter, privateFields} from '@verite/content-model/private-content'
import {z} from 'zod'
import {type Config, root} from './config.ts'
import {embedded} from './connection.ts'
import {type Secrets, saveSecrets} from './data-folder.ts'
import {type Program, startProgram} from './program.ts'
import {UserError} from './user-error.ts'
import {waitUntilReady} from './wait-until-ready.ts'

const run = promisify(execFile)
const command = join(root, 'packages/content-lake/bin/content-lake.mjs')
/** Megabytes. Left to itself V8 keeps up to 200 of them for what is soon forgotten, and does not give them back. */
const smallYoungGeneration = '--max-semi-space-size=4'

export type Lake = {
  program: Program
  readToken: string
  /** Was the demo film loaded just now? */
  imported: boolean
  /** A fresh one-time link that signs an administrator in to the studio. */
  signInLink(): Promise<string>
  /** Runs a subcommand of `content-lake` on the same data. Resolves with what it printed. */
  cli(...args: string[]): Promise<string>
}

/** Starts the lake on its data folder; on the first start loads the demo film and makes the site's token. */
export async function startLake(
  config: Config,
  mode: 'production' | 'development' | 'test',
  secrets: Secrets,
): Promise<Lake> {
  const env = lakeEnv(config)
  const cli = lakeCommand(config)
  const imported = await importDemo(config, cli)
  const readToken = secrets.readToken ?? (await createReadToken(cli))
  if (!secrets.readToken) saveSecrets(config.dataFolder, {...secrets, readToken})

  const logFile = join(config.dataFolder, 'logs/content-lake.log')
  const watch = mode === 'development' ? ['--watch-path', join(root, 'packages/content-lake/src')] : []
  const program = startProgram({
    name: 'content lake',
    file: process.execPath,
    args: [...watch, smallYoungGeneration, command, 'serve'],
    cwd: root,
    env,
    logFile,
  })
  await waitUntilReady('content lake', `http://127.0.0.1:${config.ports.lake}/health`, program, logFile)
  return {program, readToken, imported, cli, signInLink: () => cli('login-link', '--origin', config.studioUrl)}
}

/** Runs subcommands of `content-lake` on the data of this configuration, whether a lake serves it or not. */
export function lakeCommand(config: Config): Lake['cli'] {
  return (...args) => runNode([command, ...args], lakeEnv(config))
}

function lakeEnv(config: Config): Record<string, string> {
  return {
    LAKE_PORT: String(config.ports.lake),
    LAKE_DATA: join(config.dataFolder, 'lake'),
    LAKE_PUBLIC_URL: config.lakeUrl,
    LAKE_ALLOWED_ORIGINS: [config.siteUrl, config.studioUrl].join(','),
    LAKE_PROJECT_ID: embedded.projectId,
    LAKE_DATASET: embedded.dataset,
    LAKE_INDEXES: indexedPaths.join(','),
    LAKE_ANONYMOUS_FILTER: anonymousReadFilter,
    LAKE_PRIVATE_FIELDS: privateFields.join(','),
  }
}

/**
 * Runs a program to its end and resolves with what it printed.
 * @throws UserError with what the program wrote to stderr
 */
export async function runNode(args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  try {
    const {stdout} = await run(process.execPath, args, {env: {...process.env, ...env}, maxBuffer: 1e8})
    return stdout.trim()
  } catch (error) {
    const {stderr} = z
      .object({stderr: z.string().default('')})
      .catch({stderr: ''})
      .parse(error)
    throw new UserError(stderr.trim() || String(error))
  }
}

/** Once per data folder: a film that an editor deleted must not come back. */
async function importDemo(config: Config, cli: Lake['cli']): Promise<boolean> {
  const done = join(config.dataFolder, 'demo-imported')
  if (existsSync(done)) return false
  const folder = mkdtempSync(join(tmpdir(), 'verite-demo-'))
  try {
    await runNode([join(root, 'packages/content-model/src/demo/write-demo.ts'), folder])
    await cli('import', folder, '--dataset', embedded.dataset)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
  writeFileSync(done, new Date().toISOString())
  return true
}

async function createReadToken(cli: Lake['cli']): Promise<string> {
  const printed = await cli('token', 'create', '--role', 'viewer', '--label', 'site', '--json')
  return z.object({token: z.string()}).parse(JSON.parse(printed)).token
}
