import {localPath, originalLanguage, type Language} from '@verite/content-model/languages'

/** In which language a page is told to search engines: its words as its readers have them, its address where it is whole. */
export type Told = {words: Language; address: Language}

/** A page of the original language. */
export const toldInOriginal: Told = {words: originalLanguage, address: originalLanguage}

/** A page in `language` that is there whole in `languages`: by the same rule as its canonical address. */
export function toldIn(language: Language, languages: readonly Language[]): Told {
  return {words: language, address: languages.includes(language) ? language : originalLanguage}
}

/** The absolute address of a page of this site in the language in which it is told. */
export function toldAddress(path: string, siteUrl: string, {address}: Told): string {
  return siteUrl + localPath(address, path)
}
