import {join} from 'node:path'
import {root} from './config.ts'
import {type Connection, siteEnv} from './connection.ts'
import {type Program, startProgram} from './program.ts'
import {waitUntilReady} from './wait-until-ready.ts'

const next = join(root, 'node_modules/next/dist/bin/next')

/** Starts the site on its port: from the build, or with hot reload in development. */
export async function startSite(connection: Connection, port = connection.config.ports.web): Promise<Program> {
  const logFile = join(connection.logs, `site-${port}.log`)
  const program = startProgram({
    name: 'site',
    file: process.execPath,
    args: [next, connection.mode === 'development' ? 'dev' : 'start', '-p', String(port)],
    cwd: join(root, 'apps/web'),
    env: {...siteEnv(connection), PORT: String(port)},
    logFile,
  })
  await waitUntilReady('site', `http://127.0.0.1:${port}/robots.txt`, program, logFile)
  return program
}
