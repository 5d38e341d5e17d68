import {mkdtempSync, rmSync} from 'node:fs'
import {cpus, loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {nginxRate, requestRate} from './bench/request-rate.ts'
import {pageWeight} from './bench/page-weight.ts'
import {draftToPreview} from './bench/draft-to-preview.ts'
import {peakMemory} from './bench/peak-memory.ts'
import {publishToFresh} from './bench/publish-to-fresh.ts'
import {type Config, readConfig} from './config.ts'
import {embedded} from './connection.ts'
import {ensureChromium} from './ensure-chromium.ts'
import {freePorts} from './ports.ts'
import {startSystem, type System} from './system.ts'
import {runCommand} from './user-error.ts'

const filmQuery = '*[_type == "documentary" && defined(slug.current)] | order(_id)[0]{_id, "slug": slug.current}'

await runCommand(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verite-bench-'))
  try {
    await measure(folder)
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
  const [site, nginx] = [await requestRate(page), await nginxRate(page, (await freePorts()).web)]
  row(
    'film page, requests/s',
    site ? `${Math.round(site.perSecond)} (p99 ${site.p99})` : 'not measured: wrk is not installed',
  )
  row(
    'the same bytes from nginx',
    nginx ? `${Math.round(nginx.perSecond)} (p99 ${nginx.p99})` : 'not measured: nginx or wrk is not installed',
  )
  row(
    'peak memory',
    `lake ${peakMemory(system.lake?.program.pid)} MB, site ${peakMemory(system.site.pid)} MB, launcher with studio ${peakMemory(process.pid)} MB`,
  )
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
