import anyAscii from 'any-ascii'
import type {Language} from '../languages.ts'

/** What is written in no letter of the alphabet, nor in one that it has a counterpart for. */
export const otherLetter = 'other'

/**
 * The letter under which the readers of a language look for a name: Š under S, and Г under its Latin counterpart except
 * where the language itself is written in Cyrillic.
 */
export function letterOf(name: string, language: Language): string {
  const initial = String.fromCodePoint(name.normalize('NFC').codePointAt(0) ?? 0)
  if (ownLetters[language].test(initial)) return initial.toLocaleLowerCase(language)
  const latin = anyAscii(initial).charAt(0).toLowerCase()
  return /^[a-z]$/.test(latin) ? latin : otherLetter
}

/** Letters that an alphabet does not borrow. */
const ownLetters: Readonly<Record<Language, RegExp>> = {en: /^[a-z]$/i, uk: /^\p{Script=Cyrillic}$/u}
