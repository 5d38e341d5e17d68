import {isLanguage, type Language} from '@verite/content-model/languages'
import {lang} from 'next/root-params'
import {notFound} from 'next/navigation'
import {cache} from 'react'

/** One holder for each request, as React keeps it: no request sees another's. */
const request = cache((): {language?: Language} => ({}))

/** Learns the language of the page from its address, before anything of the page is drawn. Whoever draws a page awaits it. */
export async function speak(): Promise<Language> {
  const asked = await lang()
  const language = isLanguage(asked) ? asked : notFound()
  request().language = language
  return language
}

/** The language that is being drawn. Throws where nobody has called `speak`, rather than falling back to English. */
export function currentLanguage(): Language {
  const {language} = request()
  if (!language) throw new Error('The language of this page is not known yet: its route must await speak() first.')
  return language
}
