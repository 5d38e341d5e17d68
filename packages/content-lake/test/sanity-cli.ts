import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {cp, mkdtemp, rm, symlink} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {pointedAtLake} from '../src/cli/pointed-at-lake.ts'
import {commandPath} from './lake-command.ts'
import {temporaryLake, type TemporaryLake} from './temporary-lake.ts'

const fixture = fileURLToPath(new URL('./fixtures/studio/', import.meta.url))
const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url))

export type SanityCli = {
  lake: TemporaryLake
  /** A studio's folder of this lake's own, where commands may leave files. */
  studio: string
  /** Runs `sanity` in it; answers with what it printed, and throws that where it failed. */
  sanity(...args: string[]): Promise<string>
  /** The same by `content-lake sanity`, which finds the lake and a token by itself. */
  contentLakeSanity(...args: string[]): Promise<string>
  close(): Promise<void>
}

/** Sanity's own command line in a studio of one type, against a lake that is served. */
export async function sanityCli(): Promise<SanityCli> {
  const lake = await temporaryLake({allowedOrigins: ['http://localhost:3000']})
  const studio = await mkdtemp(join(tmpdir(), 'sanity-cli-'))
  await cp(fixture, studio, {recursive: true})
  await symlink(modules, join(studio, 'node_modules'))
  const pointed = {...pointedAtLake(lake.url, {}), SANITY_AUTH_TOKEN: lake.token}
  const found = {LAKE_DATA: lake.folder, LAKE_PUBLIC_URL: lake.url}
  return {
    lake,
    studio,
    // Spares the half second in which the lake's own command starts.
    sanity: (...args) => run([join(modules, 'sanity/bin/sanity'), ...args], studio, pointed),
    contentLakeSanity: (...args) => run([commandPath, 'sanity', ...args], studio, found),
    async close() {
      await lake.close()
      await rm(studio, {recursive: true})
    },
  }
}

async function run(command: readonly string[], cwd: string, variables: Record<string, string>): Promise<string> {
  const {PATH, HOME} = process.env
  const env = {PATH, HOME, CI: '1', NODE_NO_WARNINGS: '1', ...variables}
  const child = spawn(process.execPath, command, {cwd, env, stdio: ['ignore', 'pipe', 'pipe']})
  let printed = ''
  for (const output of [child.stdout, child.stderr]) output.on('data', (text) => void (printed += String(text)))
  const [code] = await once(child, 'close')
  if (code === 0) return printed
  throw new Error(`${command.join(' ')} ended with ${code}:\n${unwrapped(printed)}`)
}

/** Errors are broken into lines of the terminal's width, each after a mark. */
function unwrapped(printed: string): string {
  return printed.replaceAll(/ *\n ›\s+/g, ' ')
}
