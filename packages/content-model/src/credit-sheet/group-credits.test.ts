import {expect, it} from '@jest/globals'
import {groupCredits} from './group-credits.ts'

const director = {
  id: 'director',
  name: 'Director',
  plural: 'Directors',
  department: 'directing',
  billingRank: 10,
} as const
const producer = {...director, id: 'producer', name: 'Producer', plural: 'Producers', billingRank: 20}

const company = (name: string) => ({type: 'organisation', id: name, name, slug: name}) as const

function credit(name: string, job: typeof director | typeof producer, ...companies: string[]) {
  return {
    key: `${name}-${job.id}`,
    party: {type: 'person' as const, id: name, name, slug: name, disambiguator: null},
    job,
    onBehalfOf: companies.map(company),
    asCredited: null,
    character: null,
    attributes: [],
    postNominals: null,
    status: 'confirmed' as const,
  }
}

const names = (sheet: Parameters<typeof groupCredits>[0]) =>
  groupCredits(sheet).map(({job, companies}) => [
    job.plural,
    companies.map((group) => [
      group.companies.map(({name}) => name).join(' and '),
      group.credits.map(({party}) => party.name),
    ]),
  ])

it('sets jobs by billing rank, companies and people in the order of the sheet', () => {
  const credits = [
    credit('A', producer),
    credit('B', producer, 'Northern'),
    credit('A', director),
    credit('C', producer, 'Southern', 'Western'),
    credit('D', producer, 'Northern'),
  ]
  expect(names({credits, completeness: []})).toEqual([
    ['Directors', [['', ['A']]]],
    [
      'Producers',
      [
        ['', ['A']],
        ['Northern', ['B', 'D']],
        ['Southern and Western', ['C']],
      ],
    ],
  ])
})

it('says of which jobs the source lists only some', () => {
  const credits = [credit('A', director), credit('B', producer)]
  const groups = groupCredits({
    credits,
    completeness: [
      {job: 'producer', state: 'partial'},
      {job: 'director', state: 'complete'},
    ],
  })
  expect(groups.map(({job, partial}) => [job.id, partial])).toEqual([
    ['director', false],
    ['producer', true],
  ])
})

it('is empty for an empty sheet', () => {
  expect(groupCredits({credits: [], completeness: []})).toEqual([])
})
