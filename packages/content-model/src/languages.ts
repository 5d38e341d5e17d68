/** The languages of the site: the first has the plain addresses, every other one stands before its own. */
export const languages = ['en', 'uk'] as const

export type Language = (typeof languages)[number]

/** A language into which the first is translated. */
export type OtherLanguage = Exclude<Language, 'en'>

/** The language in which content is written and from which it is translated. */
export const originalLanguage = 'en' satisfies Language

export const otherLanguages: readonly OtherLanguage[] = ['uk']

/** Whether a part of an address, or what somebody sent, names a language of the site. */
export function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text)
}

/** The direction in which a language is written, as `<html dir>` has it. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
}

const rightToLeft: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'])

/** The same path in a language: `/films` and `/uk/films`. Whatever is no path of this site stays as it is. */
export function localPath(language: Language, path: string): string {
  if (language === originalLanguage || !/^\/(?![/\\])/.test(path)) return path
  return path === '/' ? `/${language}` : `/${language}${path}`
}

/** Parts a path into its language and the path that all languages share. */
export function splitPath(path: string): {language: Language; path: string} {
  const [, first = ''] = path.split('/', 2)
  if (!isLanguage(first)) return {language: originalLanguage, path}
  return {language: first, path: path.slice(first.length + 1) || '/'}
}
