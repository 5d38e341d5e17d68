import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {indexedPaths} from '@verite/content-model/indexed-paths'
import {anonymousReadFilter, privateFields} from '@verite/content-model/private-content'
import {z} from 'zod'
import {type Config, root} from './config.ts'
import {embedded} from './connection.ts'
import {UserError} from './user-error.ts'

const run = promisify(execFile)
export const contentLake = join(root, 'packages/content-lake/bin/content-lake.mjs')

/** Runs a subcommand of `content-lake`. Resolves with what it printed. */
export type LakeCommand = (...args: string[]) => Promise<string>

/** Runs subcommands of `content-lake` on the data of this configuration, whether a lake serves it or not. */
export function lakeCommand(config: Config): LakeCommand {
  return (...args) => runNode([contentLake, ...args], lakeEnv(config))
}

/** The environment of the lake; its `.env.example` explains each variable. */
export function lakeEnv(config: Config): Record<string, string> {
  return {
    LAKE_PORT: String(config.ports.lake),
    LAKE_HOST: config.listenHost,
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
