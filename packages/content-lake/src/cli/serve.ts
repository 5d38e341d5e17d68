import {pino} from 'pino'
import {z} from 'zod'
import {createContentLake, type ContentLake} from '../content-lake.ts'
import type {Environment} from '../env.ts'
import {listen, type ListeningLake} from '../node-server.ts'
import {CommandError} from './command-error.ts'
import type {Command} from './command.ts'
import {firstAdministrator} from './first-administrator.ts'
import {linkFor} from './login-link.ts'
import {parseFlags} from './parse-flags.ts'
import {publicUrl} from './public-url.ts'

export const serve: Command = {
  name: 'serve',
  usage: '[--port 3400] [--host 127.0.0.1]',
  summary: 'Serves the lake until it is told to stop (SIGTERM or Ctrl-C).',
  async run(argv, env) {
    const {settings} = parseFlags(argv, env, {})
    const lake = createContentLake({
      dataFolder: settings.LAKE_DATA,
      projectId: settings.LAKE_PROJECT_ID,
      publicUrl: publicUrl(settings),
      allowedOrigins: settings.LAKE_ALLOWED_ORIGINS,
      readPolicy: {anonymousFilter: settings.LAKE_ANONYMOUS_FILTER, privateFields: settings.LAKE_PRIVATE_FIELDS},
      dataset: settings.LAKE_DATASET,
      indexes: settings.LAKE_INDEXES,
      historyDays: settings.LAKE_HISTORY_DAYS,
      scrubHours: settings.LAKE_SCRUB_HOURS || undefined,
      auditEntries: settings.LAKE_AUDIT_ENTRIES,
      imageCacheBytes: settings.LAKE_IMAGE_CACHE_MIB * 2 ** 20,
      writesPerSecond: settings.LAKE_WRITES_PER_SECOND,
      readsPerSecond: settings.LAKE_READS_PER_SECOND,
      webhooks: {allowedHosts: settings.LAKE_WEBHOOK_HOSTS},
      log: pino({level: settings.LAKE_LOG_LEVEL}),
    })
    await lake.followPublicUrl().catch((error: unknown) => {
      lake.log.error({err: error}, 'assets that have another address keep it until the next start')
    })
    const listening = await listenOrExplain(lake, settings)
    console.log(`Content lake at ${publicUrl(settings)} (data in ${settings.LAKE_DATA})`)
    await welcomeFirstUser(lake, settings)
    await untilToldToStop(listening, lake)
  },
}

async function listenOrExplain(lake: ContentLake, {LAKE_PORT: port, LAKE_HOST: host}: Environment) {
  try {
    return await listen(lake, {port, host})
  } catch (error) {
    await lake.close()
    const code = z.object({code: z.string()}).safeParse(error).data?.code
    if (code === 'EADDRINUSE') {
      throw new CommandError(`Port ${port} is in use by another program: stop it, or choose another with --port.`)
    }
    if (code === 'EADDRNOTAVAIL' || code === 'EACCES') {
      throw new CommandError(`Cannot listen on ${host}:${port} (${code}): check LAKE_HOST and LAKE_PORT.`)
    }
    throw error
  }
}

async function welcomeFirstUser(lake: ContentLake, settings: Environment) {
  if (lake.accounts.users().length > 0) return
  const user = await firstAdministrator(lake.accounts)
  console.log(
    `Sign in for the first time (works once, for an hour): ${linkFor(lake.accounts, user, publicUrl(settings))}`,
  )
}

function untilToldToStop(listening: ListeningLake, lake: ContentLake): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (signal: NodeJS.Signals) => {
      lake.log.info({signal}, 'stopping')
      listening.close().then(resolve, reject)
    }
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
  })
}
