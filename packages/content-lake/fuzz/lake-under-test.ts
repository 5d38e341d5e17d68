import {fork} from 'node:child_process'
import {EventEmitter, once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {z} from 'zod'

const news = z.object({
  failure: z.string().optional(),
  prepared: z
    .object({url: z.string(), imageFile: z.string(), tokens: z.record(z.string(), z.string()), session: z.string()})
    .optional(),
  measured: z
    .object({
      heapUsed: z.number(),
      rss: z.number(),
      external: z.number(),
      streams: z.number(),
      open: z.record(z.string(), z.number()),
    })
    .optional(),
})
type News = z.infer<typeof news>
export type Prepared = NonNullable<News['prepared']>
export type Measured = NonNullable<News['measured']>

export type LakeUnderTest = {
  /** What the lake logged as errors since it was last asked. */
  failures(): string[]
  /** How it ended, if it has. */
  ended(): string | undefined
  /** Datasets, documents, tokens and a session to ask with, whatever has been done to them. */
  prepare(): Promise<Prepared>
  /** What it holds after its garbage was collected. */
  measure(): Promise<Measured>
  stop(): Promise<void>
  /** Ends it at once, if it has not ended yet. */
  kill(): void
}

/**
 * Starts a lake in a process of its own.
 * @param snapshots gets a picture of its heap each time that it is measured
 */
export async function startLake(dataFolder: string, snapshots?: string): Promise<LakeUnderTest> {
  const child = fork(
    fileURLToPath(new URL('lake-process.ts', import.meta.url)),
    [dataFolder, ...(snapshots ? [snapshots] : [])],
    {
      execArgv: ['--expose-gc', '--no-warnings'],
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    },
  )
  const answers = new EventEmitter()
  const failures: string[] = []
  let said = ''
  child.stderr?.on('data', (text) => (said += String(text)))
  child.on('message', (message) => {
    const {failure, ...answer} = news.parse(message)
    if (failure === undefined) answers.emit('answer', answer)
    else failures.push(failure)
  })
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('exit', (code, signal) => reject(new Error(`The lake ended (${signal ?? code}): ${said.slice(-4000)}`)))
  })
  ended.catch(() => undefined)
  const next = async (): Promise<News> => news.parse((await Promise.race([once(answers, 'answer'), ended]))[0])
  let asked: Promise<unknown> = Promise.resolve()
  const ask = (what: string) => {
    const answer = asked.then(() => {
      child.send(what)
      return next()
    })
    asked = answer.catch(() => undefined)
    return answer
  }
  await next()
  return {
    failures: () => failures.splice(0),
    ended: () => (child.exitCode === null && child.signalCode === null ? undefined : said.slice(-4000)),
    prepare: async () => known((await ask('prepare')).prepared),
    measure: async () => known((await ask('measure')).measured),
    async stop() {
      await ask('stop')
      child.disconnect()
      await ended.catch(() => undefined)
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

function known<Answer>(answer: Answer | undefined): Answer {
  if (answer === undefined) throw new Error('The lake answered something else than it was asked')
  return answer
}
