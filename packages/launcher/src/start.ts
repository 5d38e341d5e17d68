import {type Config, readSettings} from './config.ts'
import {stopAllPrograms} from './program.ts'
import {startSystem, type System} from './system.ts'
import {runCommand} from './user-error.ts'

await runCommand(async () => {
  const mode = process.argv.includes('--dev') ? 'development' : 'production'
  const config = readSettings()
  const began = performance.now()
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })

  console.log(mode === 'development' ? 'Vérité, with hot reload' : 'Vérité')
  const starting = startSystem({config, mode, report: (line) => console.log(`  ${line}`)})
  const system = await Promise.race([starting, interrupted])
  if (!system) {
    starting.catch(() => undefined)
    await stopAllPrograms()
    process.exit(130)
  }

  announce(config, system, (performance.now() - began) / 1000)
  const ended = await Promise.race([interrupted, system.failed])
  if (ended) console.error(`The ${ended} does not stay up; its log is in ${config.dataFolder}/logs. Stopping the rest.`)
  await stop(system)
  process.exit(ended ? 1 : 0)
})

function announce(config: Config, system: System, seconds: number) {
  console.log(`\nReady in ${seconds.toFixed(1)} s.\n\n  Site    ${config.siteUrl}\n  Studio  ${config.studioUrl}`)
  if (system.lake) console.log(`  Lake    ${config.lakeUrl}`)
  if (system.signInLink) console.log(`\n  Sign in to the studio (works once): ${system.signInLink}`)
  console.log('\nCtrl-C stops everything.')
}

async function stop(system: System) {
  console.log('\nStopping …')
  await system.stop()
  console.log('Stopped.')
}
