import type {Place} from '@verite/content-model/place/place'

/** A place in one line, as a calendar shows it. */
export function placeText(place: Place): string {
  return [place.name, addressOf(place)].filter(Boolean).join(', ')
}

/** What of a place's address its name does not say already. */
export function addressOf({name, locality, region, country}: Place): string {
  return [locality, region, country].filter((part) => part && part !== name).join(', ')
}
