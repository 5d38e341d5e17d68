import {type Offer} from '@verite/content-model/documentary/documentary'
import {relationToClock} from '@verite/content-model/fuzzy-date/clock'

/** True once a film can be watched everywhere on earth, as far as its date tells. */
export function hasBegun({from}: Pick<Offer, 'from'>, now: string): boolean {
  return relationToClock(from?.edtf ?? null, new Date(now)) === 'past'
}

/** True once nobody on earth can watch it there any more. */
export function hasEnded({until}: Pick<Offer, 'until'>, now: string): boolean {
  return relationToClock(until?.edtf ?? null, new Date(now)) === 'past'
}
