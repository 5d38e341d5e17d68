import {originalLanguage, type Language} from '@verite/content-model/languages'
import type {Metadata} from 'next'
import {currentLanguage} from '../ui/language/current-language.ts'
import {addresses} from './addresses.ts'
import {readSiteName} from './read-site-name.ts'

export type SharedImage = {url: string; width: number; height: number; alt: string}

type SharedPage = {
  title: string
  description: string | undefined
  path: string
  /** In which the page is there whole. */
  languages: readonly Language[]
  image: SharedImage
}

/**
 * What a page says of itself where it is shared. All of it is of the language that its canonical address has: a page
 * that is not translated is shared as the original.
 */
export async function openGraph({title, description, path, languages, image}: SharedPage) {
  const language = toldLanguage(languages)
  return {
    type: 'website',
    title,
    description,
    siteName: await readSiteName(),
    url: addresses(path, languages).canonical,
    locale: locales[language],
    alternateLocale: languages.filter((one) => one !== language).map((one) => locales[one]),
    images: [image],
  } satisfies Metadata['openGraph']
}

/** The language in which a page is told to others: its own where it is translated whole. */
export function toldLanguage(languages: readonly Language[]): Language {
  const language = currentLanguage()
  return languages.includes(language) ? language : originalLanguage
}

/** As the Open Graph protocol wants them, with a country: texts are spelt the British way. */
const locales: Readonly<Record<Language, string>> = {en: 'en_GB', uk: 'uk_UA'}

/** The picture for shared links that the site draws of a page, in a language. */
export const drawnCard = (url: string, alt: string): SharedImage => ({url, width: 1200, height: 630, alt})
