import 'server-only'
import {originalLanguage} from '@verite/content-model/languages'
import {accentOf} from '@verite/key-art/accent'
import {fromHere} from '../content/content-source.ts'
import {releaseWords, headlineRelease} from '../ui/film/release-line.tsx'
import {composeKit} from './compose-kit.ts'
import {kitPdf} from './kit-pdf.ts'
import type {OpenKit} from './kit-at.ts'
import {dayOf} from './kit-readme.ts'
import type {Cover} from './pdf-cover.ts'
import {pressKitWords} from './press-kit-words.ts'

type Drawing = {kit: OpenKit; siteUrl: string; siteName: string; now: string}

/** The kit as PDF, with its key art and pictures fetched at the size in which they are printed. */
export async function drawKit({kit, siteUrl, siteName, now}: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  const {film, pictures, language} = kit
  const art = film.keyArt.heroTall ?? film.keyArt.poster
  const [artBytes, ...pictureBytes] = await Promise.all([
    art && jpegOf(art.url, 1400),
    ...pictures.map(({url}) => jpegOf(url, 1000)),
  ])
  const cover: Cover = {
    title: film.title,
    line: film.logline,
    lineLanguage: kit.foreign.includes(film.logline ?? '') ? originalLanguage : language,
    release: releaseLine(kit, now),
    state: pressKitWords[language].state(dayOf(film.updatedAt, language)),
    siteName,
    accent: accentOf((film.keyArt.poster ?? art)?.colour ?? null),
    art: art && artBytes ? {bytes: artBytes, credit: art.credit} : null,
  }
  const drawn = pictures.flatMap(({url}, index) => {
    const bytes = pictureBytes[index]
    return bytes ? [[url, bytes] as const] : []
  })
  return kitPdf({cover, sections: composeKit(kit, {siteUrl, now}), pictures: new Map(drawn), language})
}

function releaseLine({film, language}: OpenKit, now: string): string | null {
  const release = headlineRelease(film.releases)
  if (!release) return null
  const where = release.provider?.name ?? release.place?.name
  return [`${releaseWords(release, now, language)} ${release.date.display}`, where].filter(Boolean).join(', ')
}

/** Null, with a word in the log, where the picture cannot be had: a kit without it is better than none. */
async function jpegOf(url: string, width: number): Promise<Uint8Array | null> {
  const address = `${url}?${new URLSearchParams({w: String(width), fit: 'max', fm: 'jpg', q: '86'})}`
  try {
    const response = await fetch(fromHere(address), {signal: AbortSignal.timeout(15_000)})
    if (!response.ok) throw new Error(`it answered ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    console.warn(`[press kit] ${address} is left out of a PDF.`, error)
    return null
  }
}
