import {execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {root} from '../config.ts'
import {freePorts} from '../ports.ts'

/** What somebody waits for who has just cloned the project: `npm start`, installing included, to three ready servers (ms). */
export async function startFreshClone(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'verite-clone-'))
  try {
    execFileSync('git', ['clone', '--quiet', root, folder])
    const ports = await freePorts()
    const env = {
      ...process.env,
      WEB_PORT: String(ports.web),
      STUDIO_PORT: String(ports.studio),
      LAKE_PORT: String(ports.lake),
      VERITE_DATA: join(folder, '.verite'),
    }
    const began = performance.now()
    const child = spawn('npm', ['start'], {cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'], detached: true})
    const ended = once(child, 'close')
    const ready = new Promise<number>((resolve) => {
      child.stdout.on('data', (text: Buffer) => {
        if (text.includes('Ready in')) resolve(performance.now() - began)
      })
    })
    const took = await Promise.race([ready, ended.then(() => undefined)])
    if (took === undefined) throw new Error('npm start in a fresh clone ended before it was ready.')
    // The whole group: npm hands no signal on.
    if (child.pid) process.kill(-child.pid, 'SIGINT')
    await ended
    return took
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
