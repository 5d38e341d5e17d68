import {join} from 'node:path'
import {buildSite, buildStudio} from './builds.ts'
import {claimCheckout} from './claim-checkout.ts'
import type {StartOptions} from './connection.ts'
import {openDataFolder} from './data-folder.ts'
import {keepUp} from './keep-up.ts'
import {type Lake, startLake} from './lake.ts'
import {assertPortsFree} from './ports.ts'
import type {Program} from './program.ts'
import {startSite} from './site.ts'
import {startStudio} from './studio.ts'

export type System = {
  /** Addresses people open, and the link that signs the first administrator in. */
  signInLink: string | undefined
  lake: Lake | undefined
  site: Program
  /** Resolves with the name of the first program that would not stay up. */
  failed: Promise<string>
  stop(): Promise<void>
}

/** Starts lake, studio and site in order; what is stale is built first. Whatever fails, everything started is stopped. */
export async function startSystem(options: StartOptions): Promise<System> {
  const {config, report} = options
  const secrets = openDataFolder(config.dataFolder)
  const {lake: lakePort, ...ownPorts} = config.ports
  await assertPortsFree(config.hosted ? ownPorts : {...ownPorts, lake: lakePort})

  if (options.mode === 'production') claimCheckout()

  const started: {name: string; stop(): Promise<void>; ended: Promise<unknown>}[] = []
  const stop = async () => {
    for (const program of started.reverse()) await program.stop()
  }
  try {
    const lake = config.hosted ? undefined : await startLake(config, options.mode, secrets)
    if (lake) started.push({name: 'content lake', ...lake.program})
    if (lake) report(`content lake  ${config.lakeUrl}${lake.imported ? '  (demo film imported)' : ''}`)
    const connection = {
      ...options,
      logs: join(config.dataFolder, 'logs'),
      token: lake?.readToken ?? config.hosted?.readToken ?? '',
      secrets,
    }
    if (options.mode !== 'development') {
      await Promise.all([buildStudio(connection), buildSite(connection)])
    }
    const studio = await startStudio(connection)
    started.push({name: 'studio', ...studio})
    report(`studio        ${config.studioUrl}`)
    const site = await keepUp('site', () => startSite(connection))
    started.push({name: 'site', ...site})
    report(`site          ${config.siteUrl}`)
    const failed = Promise.race(started.map(({name, ended}) => ended.then(() => name)))
    return {signInLink: await lake?.signInLink(), lake, site, failed, stop}
  } catch (error) {
    await stop()
    throw error
  }
}
