import {type Language} from '@verite/content-model/languages'
import {currentLanguage} from './current-language.ts'

const made = new Map<Language, Intl.Collator>()

/** Compares names as the readers of the language that is being drawn look them up: Élodie under E, “Part 2” before “Part 10”. */
export function collator(): Intl.Collator {
  const language = currentLanguage()
  const known = made.get(language) ?? new Intl.Collator(language, {numeric: true})
  made.set(language, known)
  return known
}
