import {eventKinds, labelOf} from '../../vocabularies.ts'
import {type DemoDocument, fuzzyDate, refsTo, refTo} from '../demo-document.ts'
import {seeded} from './seeded.ts'
import {slateFilms} from './slate-films.ts'
import {numberedSlug, slateIds, slateOrganisations, slatePeople, slatePlaces, times} from './slate-parts.ts'

const chance = seeded('events')
const {below, oneOf} = chance
/** Years from which, and how many: some events are over, others to come for a while yet. */
const firstYear = 1998
const years = 32

const kinds = [
  'screening',
  'screening',
  'screening',
  'premiere',
  'festival',
  'tribute',
  'broadcast',
  'production',
] as const

/** Events as a slate has them: most on a day or to the minute, some approximate, some without a year or any date. */
export const slateEvents = times(5000, (number): DemoDocument<'event'> => {
  const kind = oneOf(kinds)
  const film = 1 + below(slateFilms.length)
  const title = `${labelOf(eventKinds, kind)} ${number}, invented`
  return {
    _id: slateIds.event(number),
    _type: 'event',
    title,
    slug: numberedSlug(`${labelOf(eventKinds, kind)} invented`, number),
    kind,
    status: 'unverified',
    summary: 'There is no such event.',
    ...when(number, kind === 'screening'),
    place: refTo(slateIds.place(1 + below(slatePlaces.length))),
    participations: [
      taking('host', slateIds.organisation(1 + below(slateOrganisations.length))),
      taking('speaker', slateIds.person(1 + below(slatePeople.length))),
    ],
    related: refsTo(slateIds.film(film)),
    sources: refsTo(slateIds.source),
  }
})

function taking(role: 'host' | 'speaker', party: string) {
  return {_key: role, _type: 'participation' as const, role, party: refTo(party)}
}

type When = Pick<DemoDocument<'event'>, 'date' | 'schedule' | 'after'>

function when(number: number, isScreening: boolean): When {
  const year = firstYear + below(years)
  const month = String(1 + below(12)).padStart(2, '0')
  const day = String(1 + below(28)).padStart(2, '0')
  const choice = below(100)
  if (choice < 3) return number > 1 ? {after: refsTo(slateIds.event(number - 1))} : {}
  if (choice < 6) return dated(`--${month}-${day}`, `XXXX-${month}-${day}`)
  if (choice < 16) return dated(`about ${year}`, `${year}~`)
  if (choice < 26) return dated(`${year}-${month}`, `${year}-${month}`)
  if (!isScreening) return dated(`${year}-${month}-${day}`, `${year}-${month}-${day}`)
  const start = `${year}-${month}-${day}T18:00:00.000Z`
  return {schedule: {_type: 'schedule', start, end: start.replace('18:', '20:'), timeZone: 'Europe/Warsaw'}}
}

function dated(display: string, edtf: string): When {
  return {date: fuzzyDate({display, edtf, certainty: 'asserted'})}
}
