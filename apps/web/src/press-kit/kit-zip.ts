import {makeZip} from 'client-zip'
import {localPath} from '@verite/content-model/languages'
import {paths} from '@verite/content-model/paths'
import {fromHere} from '../content/content-source.ts'
import type {KitSection} from './kit-section.ts'
import type {OpenKit} from './kit-at.ts'
import {kitFileNames} from './kit-file-names.ts'
import {kitReadme} from './kit-readme.ts'
import {kitText} from './kit-text.ts'
import {pressKitWords} from './press-kit-words.ts'

type Archive = {
  kit: OpenKit
  sections: readonly KitSection[]
  siteUrl: string
  /** Called when its turn comes. */
  drawPdf: () => Promise<Uint8Array<ArrayBuffer>>
}

/**
 * The archive as a stream: each file is fetched when the one before it has been sent, so that a large kit takes no more
 * memory than a small one. Pictures and files go in as they were uploaded.
 */
export function kitZip(archive: Archive): ReadableStream<Uint8Array> {
  return makeZip(entries(archive), {buffersAreUTF8: true})
}

async function* entries({kit, sections, siteUrl, drawPdf}: Archive) {
  const {film, pictures, files, language} = kit
  const words = pressKitWords[language]
  const {folder, ...names} = kitFileNames(film.slug, language)
  const lastModified = new Date(film.updatedAt)
  const page = siteUrl + localPath(language, paths.press(film.slug))
  yield {name: `${folder}/${words.readme.fileName}`, lastModified, input: kitReadme({kit, sections, names, page})}
  yield {name: `${folder}/${names.pdf}`, lastModified, input: await drawPdf()}
  yield {name: `${folder}/${names.texts}`, lastModified, input: kitText(film.title, sections, language)}
  const missing: string[] = []
  for (const {url, fileName} of [...pictures, ...files]) {
    const response = await fetch(fromHere(url)).catch(() => null)
    if (response?.ok && response.body) yield {name: `${folder}/${fileName}`, lastModified, input: response.body}
    else missing.push(fileName)
  }
  if (missing.length > 0) {
    const input = [words.couldNotBeHad, ...missing, ''].join('\n')
    yield {name: `${folder}/${words.notIncluded}`, lastModified, input}
  }
}
