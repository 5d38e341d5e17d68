import {type DemoDocument, slug} from '../demo-document.ts'
import {slugify} from '../../fields/slugify.ts'
import {inventedNames} from './invented-names.ts'
import {seeded} from './seeded.ts'

const chance = seeded('parts')
const {oneOf} = chance

/** How every id of the slate begins, and none of any real document. */
export const slatePrefix = 'slate-'

export const slateIds = {
  source: `${slatePrefix}source`,
  film: (number: number) => `${slatePrefix}film-${number}`,
  person: (number: number) => `${slatePrefix}person-${number}`,
  organisation: (number: number) => `${slatePrefix}organisation-${number}`,
  place: (number: number) => `${slatePrefix}place-${number}`,
  event: (number: number) => `${slatePrefix}event-${number}`,
  job: (number: number) => `${slatePrefix}job-${number}`,
}

/** A list as long as asked, counted from 1. */
export function times<Item>(count: number, make: (number: number) => Item): Item[] {
  return Array.from({length: count}, (_, index) => make(index + 1))
}

/** An address that stays unique where names repeat. */
export const numberedSlug = (name: string, number: number) => slug(`${slugify(name)}-${number}`)

export const slateSource: DemoDocument<'source'> = {
  _id: slateIds.source,
  _type: 'source',
  title: 'A program that invents films, to try out a large slate',
  kind: 'other',
}

const occupations = ['Editor', 'Cinematographer', 'Composer', 'Sound recordist', 'Producer', 'Archivist'] as const

export const slatePeople = times(4000, (number): DemoDocument<'person'> => {
  const {given, family} = inventedNames.person(chance)
  return {
    _id: slateIds.person(number),
    _type: 'person',
    name: `${given} ${family}`,
    sortName: `${family}, ${given}`,
    slug: numberedSlug(`${given} ${family}`, number),
    disambiguator: `invented person ${number}`,
    vitalStatus: 'unknown',
    occupations: [oneOf(occupations)],
  }
})

type OrganisationKind = [kind: DemoDocument<'organisation'>['kind'], word: string]
const organisationKinds: [OrganisationKind, ...OrganisationKind[]] = [
  ['production', 'Pictures'],
  ['festival', 'Film Days'],
  ['broadcaster', 'Television'],
  ['streamer', 'Streams'],
  ['university', 'School'],
]

export const slateOrganisations = times(300, (number): DemoDocument<'organisation'> => {
  const [kind, word] = oneOf(organisationKinds)
  const name = inventedNames.organisation(chance, word)
  return {_id: slateIds.organisation(number), _type: 'organisation', name, slug: numberedSlug(name, number), kind}
})

export const slatePlaces = times(60, (number): DemoDocument<'place'> => {
  const name = inventedNames.place(chance)
  return {_id: slateIds.place(number), _type: 'place', name, kind: 'city', locality: name}
})

const jobs = [
  ['Director', 'directing'],
  ['Producer', 'production'],
  ['Writer', 'writing'],
  ['Cinematographer', 'camera'],
  ['Editor', 'editing'],
  ['Sound recordist', 'sound'],
  ['Gaffer', 'lighting'],
  ['Researcher', 'research'],
  ['Archivist', 'archive'],
  ['Participant', 'participant'],
] as const

export const slateJobs = jobs.map(([name, department], index): DemoDocument<'jobTitle'> => ({
  _id: slateIds.job(index + 1),
  _type: 'jobTitle',
  name,
  plural: `${name}s`,
  department,
  billingRank: (index + 1) * 10,
}))
