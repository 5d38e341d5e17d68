import {type Language} from '../languages.ts'
import {dateInUkrainian} from './date-in-ukrainian.ts'
import {type FuzzyDate} from './fuzzy-date.ts'

/**
 * A date as a page of a language says it. The words of the source are English; in another language the date is worded
 * from what the source gives, and its words stay only where they name no date.
 */
export function dateText({display, stated, edtf}: FuzzyDate, language: Language): string {
  if (language === 'en') return display
  const known = stated ?? edtf
  return (known && dateInUkrainian(known)) ?? display
}
