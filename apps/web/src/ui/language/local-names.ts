import {type Language} from '@verite/content-model/languages'
import {currentLanguage} from './current-language.ts'

type Formats = {
  regions: Intl.DisplayNames
  languages: Intl.DisplayNames
  and: Intl.ListFormat
  days: Intl.DateTimeFormat
}

const made = new Map<Language, Formats>()

/** A country by its name; what editors entered where it is no code of a country. */
export const countryName = (code: string, language?: Language) => nameOf(formats(language).regions, code)

/** A language by its name; what editors entered where it is no code of a language. */
export const languageName = (code: string, language?: Language) => nameOf(formats(language).languages, code)

/** Texts in one line, joined as a sentence joins them. */
export const listText = (items: readonly string[], language?: Language) => formats(language).and.format(items)

/** A day (`YYYY-MM-DD`) in words. */
export function dayText(day: string, language?: Language): string {
  const date = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? day : formats(language).days.format(date)
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

/** Of the language that is being drawn, where none is given. */
function formats(language: Language = currentLanguage()): Formats {
  const known = made.get(language) ?? {
    regions: new Intl.DisplayNames(language, {type: 'region'}),
    languages: new Intl.DisplayNames(language, {type: 'language'}),
    and: new Intl.ListFormat(language, {type: 'conjunction'}),
    days: new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}),
  }
  made.set(language, known)
  return known
}
