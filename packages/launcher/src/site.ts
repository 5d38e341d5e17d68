import {join} from 'node:path'
import {root} from './config.ts'
import {type Connection, siteEnv} from './connection.ts'
import {endWithLauncher, type Program, startProgram} from './program.ts'
import {waitUntilReady} from './wait-until-ready.ts'

const web = join(root, 'apps/web')

/** Starts the site on its port: from the build, or with hot reload in development. */
export async function startSite(connection: Connection, port = connection.config.ports.web): Promise<Program> {
  const logFile = join(connection.logs, `site-${port}.log`)
  const program = startProgram({
    name: 'site',
    file: process.execPath,
    args:
      connection.mode === 'development'
        ? [join(root, 'node_modules/next/dist/bin/next'), 'dev', '-p', String(port), '-H', connection.config.listenHost]
        : [...endWithLauncher, join(web, 'src/front/serve.ts')],
    cwd: web,
    env: {
      ...siteEnv(connection),
      PORT: String(port),
      ...(connection.mode !== 'development' && {NODE_ENV: 'production'}),
    },
    logFile,
  })
  await waitUntilReady('site', `http://127.0.0.1:${port}/robots.txt`, program, logFile)
  return program
}
