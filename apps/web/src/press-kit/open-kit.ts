import 'server-only'
import {askedFor} from '../app/asked-for.ts'
import {getEnv} from '../env.ts'
import {readSiteName} from '../app/read-site-name.ts'
import {drawKit} from './draw-kit.ts'
import {kitAt, type OpenKit} from './kit-at.ts'
import {readKit} from './read-kit.ts'

type Params = Promise<{lang: string; slug: string}>

/** What may be given out this very second, to the second: downloads are put together for each request. */
export async function openKit(params: Params): Promise<{kit: OpenKit; now: string} | null> {
  const {slug, viewer} = await askedFor(params)
  const content = slug === null ? null : await readKit(slug, viewer)
  const now = new Date().toISOString()
  return content && {kit: kitAt(content, now), now}
}

/** The kit as PDF. The same content on the same day is drawn once: the key is what it says. */
export async function pdfOf(kit: OpenKit, now: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await drawnOn(kit, now.slice(0, 10), await readSiteName()))
}

async function drawnOn(kit: OpenKit, today: string, siteName: string): Promise<ArrayBuffer> {
  'use cache'
  const bytes = await drawKit({kit, siteUrl: getEnv().siteUrl, siteName, now: `${today}T12:00:00Z`})
  return bytes.buffer
}
