import {spawn, type ChildProcess} from 'node:child_process'
import {cpSync, rmSync} from 'node:fs'
import {once} from 'node:events'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {randomBytes} from 'node:crypto'
import {readE2eEnv} from './e2e-env.ts'

const web = join(import.meta.dirname, '..')
const secret = () => randomBytes(32).toString('hex')

/**
 * Another instance of the site, from a copy of the same build: as on another machine, nothing is shared but the lake and
 * the folder of what outlives a build.
 */
export class SiteInstance {
  readonly url: string
  readonly #distDir: string
  readonly #process: ChildProcess

  private constructor(url: string, distDir: string, process: ChildProcess) {
    this.url = url
    this.#distDir = distDir
    this.#process = process
  }

  /** `clockAhead`: by how many milliseconds its clock is ahead. */
  static async start(lakeUrl: string, {clockAhead = 0} = {}): Promise<SiteInstance> {
    const {distDir, studioUrl, lakeToken, dataFolder} = readE2eEnv()
    const port = await freePort()
    const copy = `.next-test-${port}`
    cpSync(join(web, distDir), join(web, copy), {recursive: true})
    const process = spawn(globalThis.process.execPath, [...clock(clockAhead), join(web, 'src/front/serve.ts')], {
      cwd: web,
      stdio: 'ignore',
      env: {
        ...globalThis.process.env,
        NODE_ENV: 'production',
        NEXT_DIST_DIR: copy,
        SITE_DATA: join(dataFolder, 'site'),
        PORT: String(port),
        SANITY_PROJECT_ID: 'verite',
        SANITY_DATASET: 'production',
        SANITY_API_HOST: lakeUrl,
        SANITY_API_READ_TOKEN: lakeToken,
        SANITY_REVALIDATE_SECRET: secret(),
        PREVIEW_SECRET: secret(),
        SITE_URL: `http://localhost:${port}`,
        STUDIO_URL: studioUrl,
      },
    })
    return new SiteInstance(`http://localhost:${port}`, copy, process)
  }

  async stop(): Promise<void> {
    this.#process.kill('SIGTERM')
    if (this.#process.exitCode === null && this.#process.signalCode === null) await once(this.#process, 'exit')
    rmSync(join(web, this.#distDir), {recursive: true, force: true})
  }
}

/** What moves the clock of a process before anything in it reads it. */
function clock(ahead: number): string[] {
  const program = `
    const Real = Date
    globalThis.Date = class Date extends Real {
      constructor(...args) { args.length === 0 ? super(Real.now() + ${ahead}) : super(...args) }
      static now() { return Real.now() + ${ahead} }
      static parse = Real.parse
      static UTC = Real.UTC
    }
    Object.defineProperty(performance, 'timeOrigin', {value: performance.timeOrigin + ${ahead}})`
  return ahead === 0 ? [] : ['--import', `data:text/javascript,${encodeURIComponent(program)}`]
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}
