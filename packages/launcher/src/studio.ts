import {join} from 'node:path'
import {studioOutput} from './builds.ts'
import {root} from './config.ts'
import {type Connection, studioEnv} from './connection.ts'
import {type Program, startProgram} from './program.ts'
import {serveStudio} from './serve-studio.ts'
import {waitUntilReady} from './wait-until-ready.ts'

/** Serves the built studio from this process, or starts Sanity's development server. */
export async function startStudio(connection: Connection): Promise<Pick<Program, 'ended' | 'stop'>> {
  const {config, mode} = connection
  if (mode !== 'development') return serveStudio(studioOutput(mode), config)
  const logFile = join(connection.logs, 'studio.log')
  const program = startProgram({
    name: 'studio',
    file: process.execPath,
    args: [
      join(root, 'node_modules/.bin/sanity'),
      'dev',
      '--port',
      String(config.ports.studio),
      '--no-load-in-dashboard',
    ],
    cwd: join(root, 'studio'),
    env: studioEnv(connection),
    logFile,
  })
  await waitUntilReady('studio', `http://localhost:${config.ports.studio}/`, program, logFile)
  return program
}
