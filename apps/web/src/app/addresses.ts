import {localPath, originalLanguage, type Language} from '@verite/content-model/languages'
import {currentLanguage} from '../ui/language/current-language.ts'

/** Where a page is, for search engines. */
type Addresses = {canonical: string; languages?: Record<string, string>}

/**
 * The address of a page and its addresses in other languages. A page that is not translated is the original page to
 * search engines, whatever words stand around it: none is told of a translation that is not there.
 */
export function addresses(path: string, languages: readonly Language[] = [originalLanguage]): Addresses {
  const language = currentLanguage()
  const canonical = localPath(languages.includes(language) ? language : originalLanguage, path)
  if (languages.length < 2) return {canonical}
  const alternates = languages.map((one) => [one, localPath(one, path)] as const)
  return {canonical, languages: {...Object.fromEntries(alternates), 'x-default': path}}
}
