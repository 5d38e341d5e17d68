import {loadavg} from 'node:os'
import {chromium} from '@playwright/test'
import {createClient, type SanityClient} from '@sanity/client'
import {siteAddresses} from '@verite/content-model/demo/site-addresses'
import {publishToFresh} from './bench/publish-to-fresh.ts'
import {nginxRate, requestRate, type Rate} from './bench/request-rate.ts'
import {type Config, readSettings} from './config.ts'
import {embedded} from './connection.ts'
import {ensureChromium} from './ensure-chromium.ts'
import {download} from './figures/download.ts'
import {largeKit} from './figures/large-kit.ts'
import {measureTemplate, type TemplateFigures} from './figures/measure-template.ts'
import {searchTimes} from './figures/search-times.ts'
import {lakeCommand} from './lake-command.ts'
import {freePorts} from './ports.ts'
import {runCommand, UserError} from './user-error.ts'

/**
 * Measures the system that runs with these settings: page by page, and as a whole. `--only /films` measures pages that
 * begin so, `--only system` no page.
 */
await runCommand(async () => {
  const config = readSettings()
  await assertRunning(config)
  row(
    'load of the machine',
    loadavg()
      .map((load) => load.toFixed(1))
      .join(', '),
  )
  const only = process.argv.includes('--only') ? (process.argv.at(-1) ?? '') : undefined
  if (only !== 'system') await measurePages(config, only)
  if (only === undefined || only === 'system') await measureSystem(config, await writer(config))
})

async function assertRunning({siteUrl}: Config) {
  const answer = await fetch(`${siteUrl}/api/health`).catch(() => undefined)
  if (answer?.ok) return
  throw new UserError(`No site answers on ${siteUrl}: start the system first, with the same settings (npm start).`)
}

async function measurePages({siteUrl}: Config, only = '') {
  const {web: debuggingPort} = await freePorts()
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      `--remote-debugging-port=${debuggingPort}`,
    ],
  })
  console.log('| page | HTML | CSS | JS | fonts | images (KB) | Lighthouse: speed, access, practice, search | axe |')
  try {
    for (const path of siteAddresses.filter((address) => address.startsWith(only))) {
      console.log(pageRow(path, await measureTemplate(browser, debuggingPort, siteUrl + path)))
    }
  } finally {
    await browser.close()
  }
}

function pageRow(path: string, {bytes, scores, short, violations}: TemplateFigures): string {
  const cells = [path, ...Object.values(bytes).map((size) => (size / 1000).toFixed(1)), Object.values(scores).join(' ')]
  return `| ${[...cells, violations.join(', ') || '0', short.join(', ')].join(' | ')} |`
}

async function measureSystem(config: Config, client: SanityClient) {
  const {siteUrl} = config
  const film = await client.fetch<{_id: string; slug: string}>(
    '*[_type == "documentary" && slug.current == "last-take"][0]{_id, "slug": slug.current}',
  )
  const page = `${siteUrl}/films/${film.slug}`
  const documents = await client.fetch<number>('count(*[])')
  const names = await client.fetch<string[]>('*[_type == "person"] | order(_id asc)[0...100].name')
  row(`search over HTTP, ${documents} documents (p50 / p95 / max)`, await searchTimes(siteUrl, names))
  for (const shown of [page, `${siteUrl}/`]) {
    const options = {client, documentId: film._id, pages: [shown], times: 40}
    row(`publish → fresh ${new URL(shown).pathname} (p50 / p95 / max)`, await publishToFresh(options))
  }
  for (const path of ['kit.pdf', 'kit.zip', 'kit.zip'])
    row(`press kit, ${path}`, await download(`${page}/press/${path}`))
  row('press kit with 200 MB more', await largeKit(client, film, siteUrl))
  for (const path of [`/films/${film.slug}`, '/people', '/calendar.ics', '/sitemap.xml']) {
    await (await fetch(siteUrl + path)).arrayBuffer()
    rate(`${path}, requests/s`, await requestRate(siteUrl + path))
    rate(`${path}, the same bytes from nginx`, await nginxRate(siteUrl + path, (await freePorts()).web))
  }
}

async function writer(config: Config): Promise<SanityClient> {
  const {token} = JSON.parse(
    await lakeCommand(config)('token', 'create', '--role', 'administrator', '--label', 'figures', '--json'),
  )
  const options = {apiVersion: '2025-02-19', apiHost: config.lakeUrl, useProjectHostname: false, useCdn: false}
  return createClient({...embedded, ...options, token, perspective: 'published'})
}

function rate(what: string, measured: Rate | undefined) {
  row(what, measured ? `${Math.round(measured.perSecond)} (p99 ${measured.p99})` : 'not measured: no wrk or nginx')
}

function row(what: string, figure: string) {
  console.log(`| ${what} | ${figure} |`)
}
