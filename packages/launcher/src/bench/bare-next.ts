import {join} from 'node:path'
import {root} from '../config.ts'
import {type Connection, siteEnv} from '../connection.ts'
import {startProgram} from '../program.ts'
import {waitUntilReady} from '../wait-until-ready.ts'
import {requestRate, type Rate} from './request-rate.ts'

const next = join(root, 'node_modules/next/dist/bin/next')

/** Requests per second of the same build under `next start`, without the site's front; undefined without `wrk`. */
export async function bareNextRate(connection: Connection, port: number, path: string): Promise<Rate | undefined> {
  const logFile = join(connection.logs, 'bare-next.log')
  const program = startProgram({
    name: 'Next without the front',
    file: process.execPath,
    args: [next, 'start', '-p', String(port)],
    cwd: join(root, 'apps/web'),
    env: {...siteEnv(connection), PORT: String(port)},
    logFile,
  })
  try {
    await waitUntilReady('site', `http://127.0.0.1:${port}/robots.txt`, program, logFile)
    await (await fetch(`http://127.0.0.1:${port}${path}`)).text()
    return await requestRate(`http://127.0.0.1:${port}${path}`)
  } finally {
    await program.stop()
  }
}
