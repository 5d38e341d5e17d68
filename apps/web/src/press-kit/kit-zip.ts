import {makeZip} from 'client-zip'
import type {KitSection} from './kit-section.ts'
import type {OpenKit} from './kit-at.ts'
import {kitText} from './kit-text.ts'
import {pressKitWords} from './press-kit-words.ts'

const words = pressKitWords.en

type Archive = {
  kit: OpenKit
  sections: readonly KitSection[]
  /** Called when its turn comes. */
  drawPdf: () => Promise<Uint8Array<ArrayBuffer>>
}

/**
 * The archive as a stream: each file is fetched when the one before it has been sent, so that a large kit takes no more
 * memory than a small one. Pictures and files go in as they were uploaded.
 */
export function kitZip({kit, sections, drawPdf}: Archive): ReadableStream<Uint8Array> {
  return makeZip(entries({kit, sections, drawPdf}), {buffersAreUTF8: true})
}

async function* entries({kit, sections, drawPdf}: Archive) {
  const {film, pictures, files} = kit
  const folder = `${film.slug}-press-kit`
  const lastModified = new Date(film.updatedAt)
  yield {name: `${folder}/${film.slug}-press-kit.pdf`, lastModified, input: await drawPdf()}
  yield {name: `${folder}/${film.slug}-texts.txt`, lastModified, input: kitText(film.title, sections)}
  const missing: string[] = []
  for (const {url, fileName} of [...pictures, ...files]) {
    const response = await fetch(url).catch(() => null)
    if (response?.ok && response.body) yield {name: `${folder}/${fileName}`, lastModified, input: response.body}
    else missing.push(fileName)
  }
  if (missing.length > 0) {
    const input = [words.couldNotBeHad, ...missing, ''].join('\n')
    yield {name: `${folder}/${words.notIncluded}`, lastModified, input}
  }
}
