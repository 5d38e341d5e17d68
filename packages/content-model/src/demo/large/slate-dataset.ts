import {type DemoDocument} from '../demo-document.ts'
import {slateEvents} from './slate-events.ts'
import {slateCredits, slateFilms} from './slate-films.ts'
import {slateJobs, slateOrganisations, slatePeople, slatePlaces, slateSource} from './slate-parts.ts'

/** A large slate, invented from a seed: 300 films, 4,000 people, 10,000 credits and 5,000 events. */
export const slateDocuments: readonly DemoDocument[] = [
  slateSource,
  ...slatePlaces,
  ...slateOrganisations,
  ...slatePeople,
  ...slateJobs,
  ...slateFilms,
  ...slateCredits,
  ...slateEvents,
]
