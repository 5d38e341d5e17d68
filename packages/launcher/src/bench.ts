import {mkdtempSync, rmSync} from 'node:fs'
import {cpus, loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {bareNextRate} from './bench/bare-next.ts'
import {startFreshClone} from './bench/fresh-clone.ts'
import {measureLargeLake, printRealQueries} from './bench/large-lake.ts'
import {nginxRate, requestRate, type Rate} from './bench/request-rate.ts'
import {pageWeight} from './bench/page-weight.ts'
import {draftToPreview} from './bench/draft-to-preview.ts'
import {peakMemory} from './bench/peak-memory.ts'
import {publishToFresh} from './bench/publish-to-fresh.ts'
import {type Config, readConfig} from './config.ts'
import {embedded} from './connection.ts'
import {ensureChromium} from './ensure-chromium.ts'
import {openDataFolder} from './data-folder.ts'
import {freePorts} from './ports.ts'
import {startSystem, type System} from './system.ts'
import {runCommand} from './user-error.ts'

const filmQuery = '*[_type == "documentary" && defined(slug.current)] | order(_id)[0]{_id, "slug": slug.current}'

await runCommand(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verite-bench-'))
  try {
    if (process.argv.includes('--fresh'))
      row('npm start in a fresh clone, installing included', seconds(await startFreshClone()))
    await measure(folder)
    if (!process.argv.includes('--quick')) await measureLarge()
    if (process.argv.includes('--queries')) await printRealQueries(100_000, 1_000_000)
    row(
      'load of the machine in the end',
      loadavg()
        .map((load) => load.toFixed(1))
        .join(', '),
    )
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
  process.exit(0)
})

async function measure(folder: string) {
  row('machine', `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`)
  const ports = await freePorts()
  const config = readConfig({
    WEB_PORT: `${ports.web}`,
    STUDIO_PORT: `${ports.studio}`,
    LAKE_PORT: `${ports.lake}`,
    VERITE_DATA: folder,
  })
  const first = await timed(() => start(config))
  row('start with an empty data folder, builds included', seconds(first.took))
  await first.value.stop()
  const second = await timed(() => start(config))
  row('second start, nothing changed', seconds(second.took))
  try {
    await measureSystem(config, second.value)
  } finally {
    await second.value.stop()
  }
}

async function measureSystem(config: Config, system: System) {
  const client = await writer(config, system)
  const film = await client.fetch<{_id: string; slug: string}>(filmQuery)
  const page = `${config.siteUrl}/films/${film.slug}`
  row(
    'publish → fresh film page, 50 publishes (p50 / p95 / max)',
    await publishToFresh({client, documentId: film._id, pages: [page], times: 50}),
  )
  await measurePreview(config, system, film.slug)
  for (const address of [`${config.siteUrl}/`, page]) {
    const {html, scripts, styles} = await pageWeight(address)
    row(
      `${new URL(address).pathname} gzipped`,
      `HTML ${kilobytes(html)}, scripts ${kilobytes(scripts)}, styles ${kilobytes(styles)}`,
    )
  }
  await measureRates(config, system, new URL(page).pathname)
  row(
    'peak memory',
    `lake ${peakMemory(system.lake?.program.pid)} MB, site ${peakMemory(system.site.pid)} MB, launcher with studio ${peakMemory(process.pid)} MB`,
  )
}

/** One after another on the same cores, with 16 connections each. */
async function measureRates(config: Config, system: System, path: string) {
  const page = `${config.siteUrl}${path}`
  const {web: port} = await freePorts()
  const connection = {
    config,
    mode: 'test',
    report: () => undefined,
    logs: join(config.dataFolder, 'logs'),
    token: system.lake?.readToken ?? '',
    secrets: openDataFolder(config.dataFolder),
  } as const
  rate('film page, requests/s', await requestRate(page))
  rate('the same bytes from nginx', await nginxRate(page, port))
  rate('the same page from Next without the front', await bareNextRate(connection, port, path))
}

function rate(what: string, measured: Rate | undefined) {
  const figure = measured && `${Math.round(measured.perSecond)} (p99 ${measured.p99})`
  row(what, figure ?? 'not measured: wrk or nginx is not installed')
}

/** Left out with `--quick`, since filling a lake takes a minute. */
async function measureLarge() {
  const figures = await measureLargeLake(100_000)
  for (const [what, figure] of Object.entries(figures)) row(`lake with 100,000 documents: ${what}`, figure)
}

async function measurePreview({studioUrl, siteUrl}: Config, system: System, slug: string) {
  const signInLink = await system.lake?.signInLink()
  if (!signInLink) return
  const {replaced, typed} = await draftToPreview({
    signInLink,
    studioUrl,
    siteUrl,
    slug,
    chromiumPath: ensureChromium(),
    times: 50,
  })
  row('draft → preview, 50 texts replaced in the studio’s form (p50 / p95 / max)', replaced)
  row('draft → preview, 50 keys at 8 a second (p50 / p95 / max)', typed)
}

function start(config: Config): Promise<System> {
  return startSystem({config, mode: 'test', report: () => undefined})
}

async function writer(config: Config, {lake}: System): Promise<SanityClient> {
  const {token} = JSON.parse(
    (await lake?.cli('token', 'create', '--role', 'administrator', '--label', 'bench', '--json')) ?? '{}',
  )
  return createClient({
    ...embedded,
    token,
    apiVersion: '2025-02-19',
    apiHost: config.lakeUrl,
    useProjectHostname: false,
    useCdn: false,
  })
}

async function timed<T>(action: () => Promise<T>): Promise<{value: T; took: number}> {
  const began = performance.now()
  return {value: await action(), took: performance.now() - began}
}

function row(what: string, figure: string) {
  console.log(`| ${what} | ${figure} |`)
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}
