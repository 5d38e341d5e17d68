import {join} from 'node:path'
import {root} from './config.ts'
import {type Connection, siteEnv, studioEnv} from './connection.ts'
import {fingerprint, isFresh, stampOutput} from './fingerprint.ts'
import {runProgram} from './program.ts'

const packages = ['packages/content-model', 'packages/key-art', 'package-lock.json', 'tsconfig.base.json']

export function studioOutput(mode: Connection['mode']): string {
  return join(root, 'studio', mode === 'test' ? 'dist-test' : 'dist')
}

/** Builds the studio unless its output belongs to the same sources and settings. */
export function buildStudio(connection: Connection): Promise<void> {
  const output = studioOutput(connection.mode)
  return buildOnce({
    connection,
    name: 'studio build',
    folder: 'studio',
    output,
    env: studioEnv(connection),
    args: [output],
  })
}

/** Builds the site unless its output belongs to the same sources and settings. */
export function buildSite(connection: Connection): Promise<void> {
  const output = join(root, 'apps/web', connection.mode === 'test' ? '.next-test' : '.next')
  return buildOnce({connection, name: 'site build', folder: 'apps/web', output, env: siteEnv(connection), args: []})
}

type Build = {
  connection: Connection
  name: string
  folder: string
  output: string
  env: Record<string, string | undefined>
  args: readonly string[]
}

async function buildOnce({connection, name, folder, output, env, args}: Build) {
  const cwd = join(root, folder)
  // Secrets are read when the program runs; a new one needs no new build.
  const settings = Object.entries(env).filter(([key]) => !/SECRET|TOKEN/.test(key))
  const print = fingerprint([cwd, ...packages.map((path) => join(root, path))], settings)
  if (isFresh(output, print)) return
  connection.report(`${name} …`)
  const npmArgs = ['run', '--silent', 'build', ...(args.length ? ['--', ...args] : [])]
  await runProgram({
    name,
    file: 'npm',
    args: npmArgs,
    cwd,
    env,
    logFile: join(connection.logs, `${name.replace(' ', '-')}.log`),
  })
  stampOutput(output, print)
}
