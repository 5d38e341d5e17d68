import {originalLanguage} from '@verite/content-model/languages'
import {cache} from 'react'
import {currentLanguage} from './current-language.ts'

/** Of one request: the texts that its page shows in the language in which they were written, for want of a translation. */
const request = cache(() => new Set<string>())

/** Notes texts that stay in the original language, so that they can be marked as such wherever they are shown. */
export function noteForeign(texts: Iterable<string>): void {
  const known = request()
  for (const text of texts) known.add(text)
}

/** What `lang` says of a text: the original language where it has no translation, nothing where it is like the page. */
export function langOf(text: string | null | undefined): string | undefined {
  return currentLanguage() !== originalLanguage && text && request().has(text) ? originalLanguage : undefined
}
