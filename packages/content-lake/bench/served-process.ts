import {execFileSync, spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {createServer} from 'node:net'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'

const command = fileURLToPath(new URL('../bin/content-lake.mjs', import.meta.url))

export type ServedProcess = {
  url: string
  /** From its start until it was ready to answer. */
  startMs: number
  /** What it holds in memory now. */
  residentMegabytes(): number
  stop(): Promise<void>
}

/** Serves a data folder by the command that users run, as `npm start` runs it, in a process of its own. @param env more settings */
export async function serveProcess(dataFolder: string, env: Record<string, string> = {}): Promise<ServedProcess> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const started = performance.now()
  const args = ['--max-semi-space-size=4', command, 'serve', '--data', dataFolder, '--port', String(port)]
  const child = spawn(process.execPath, args, {
    env: {
      ...process.env,
      LAKE_WRITES_PER_SECOND: '1000000',
      LAKE_READS_PER_SECOND: '1000000',
      LAKE_LOG_LEVEL: 'error',
      MALLOC_ARENA_MAX: '2',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  while (!(await isReady(url, child))) await sleep(5)
  return {
    url,
    startMs: performance.now() - started,
    residentMegabytes: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) / 1024,
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function isReady(url: string, child: ChildProcess): Promise<boolean> {
  if (child.exitCode !== null) throw new Error(`The lake ended with code ${child.exitCode} instead of starting`)
  const response = await fetch(`${url}/ready`).catch(() => undefined)
  return response?.ok ?? false
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}
