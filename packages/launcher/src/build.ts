import {join} from 'node:path'
import {buildSite, buildStudio} from './builds.ts'
import {claimCheckout} from './claim-checkout.ts'
import {readSettings} from './config.ts'
import {openDataFolder} from './data-folder.ts'
import {runCommand, UserError} from './user-error.ts'

/** Builds site and studio for the settings of this machine, beside the system that runs from another folder with them. */
await runCommand(async () => {
  const config = readSettings()
  const secrets = openDataFolder(config.dataFolder)
  const token = config.hosted?.readToken ?? secrets.readToken
  const isRunning = config.hosted || (await fetch(`${config.localLakeUrl}/health`).catch(() => undefined))
  if (!token || !isRunning) {
    throw new UserError('No lake runs with these settings to build from. npm start starts one, and builds by itself.')
  }
  claimCheckout()
  const report = (line: string) => console.log(`  ${line}`)
  const logs = join(config.dataFolder, 'logs')
  const connection = {config, mode: 'production', report, logs, token, secrets} as const
  await Promise.all([buildStudio(connection), buildSite(connection)])
  console.log('Built. The next npm start in this folder has nothing left to build.')
})
