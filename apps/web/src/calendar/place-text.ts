import type {Language} from '@verite/content-model/languages'
import type {Place} from '@verite/content-model/place/place'
import {countryName} from '../ui/language/local-names.ts'

/** A place in one line, as a calendar shows it. */
export function placeText(place: Place, language?: Language): string {
  return [place.name, addressOf(place, language)].filter(Boolean).join(', ')
}

/** What of a place's address its name does not say already. */
export function addressOf({name, locality, region, country}: Place, language?: Language): string {
  return [locality, region, country && countryName(country, language)]
    .filter((part) => part && part !== name)
    .join(', ')
}
