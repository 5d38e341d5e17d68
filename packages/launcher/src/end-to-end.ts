import {readConfig} from './config.ts'
import {freePorts} from './ports.ts'
import {beginOutput, type Outcome, runSuite} from './suite.ts'
import {startSystem, type System} from './system.ts'

/** Boots the whole system on free ports and a fresh data folder, and runs the browser tests of site and studio against it. */
export async function runEndToEnd(folder: string, chromium: string): Promise<Outcome[]> {
  const ports = await freePorts()
  const config = readConfig({
    WEB_PORT: String(ports.web),
    STUDIO_PORT: String(ports.studio),
    LAKE_PORT: String(ports.lake),
    VERITE_DATA: folder,
  })
  const shown = beginOutput()
  shown.write('\n── end to end: starting lake, studio and site\n')
  const report = (line: string) => shown.write(`  ${line}\n`)
  const system = await startSystem({config, mode: 'test', report}).finally(shown.end)
  try {
    const env = {
      CHROMIUM_PATH: chromium,
      VERITE_DATA: folder,
      SITE_URL: config.siteUrl,
      STUDIO_URL: config.studioUrl,
      LAKE_URL: config.lakeUrl,
      ...(await credentials(system)),
    }
    const outcomes: Outcome[] = []
    for (const workspace of ['web', 'studio']) {
      outcomes.push(
        await runSuite({
          name: `playwright ${workspace}`,
          args: ['run', '--silent', 'e2e', '-w', workspace],
          counts: 'playwright',
          env,
        }),
      )
    }
    return outcomes
  } finally {
    await system.stop()
  }
}

/** A token that may write, for tests that publish, and a link that signs a browser in. */
async function credentials({lake, signInLink}: System) {
  if (!lake) throw new Error('End-to-end tests run on the embedded lake.')
  const {token} = JSON.parse(
    await lake.cli('token', 'create', '--role', 'administrator', '--label', 'end-to-end', '--json'),
  )
  return {LAKE_TOKEN: String(token), SIGN_IN_LINK: signInLink}
}
