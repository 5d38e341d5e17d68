import {expect, it} from '@jest/globals'
import {acceptsEverything} from '../accepts.ts'
import {theOrganisation} from '../demo/read-demo.fixture.ts'
import {type OrganisationCardsQueryResult, type OrganisationPageQueryResult} from '../generated/sanity.types.ts'
import {type organisationCards, type organisationPage} from './organisation.ts'

it('accepts everything that the schema lets the queries return', () => {
  acceptsEverything<typeof organisationPage, NonNullable<OrganisationPageQueryResult>>()
  acceptsEverything<typeof organisationCards, OrganisationCardsQueryResult>()
})

it('shows the credits that people hold on its behalf', async () => {
  const [work] = (await theOrganisation('concordia-studio')).credits
  expect(work?.work.title).toBe('Last Take: Rust and the Story of Halyna')
  expect(work?.credits.map(({party}) => party.name)).toEqual(['Lizzie Fox', 'Casey Meurer'])
})

it('shows who studied there, what it gives and what it shows', async () => {
  expect((await theOrganisation('american-film-institute')).students.map(({name}) => name)).toEqual(['Halyna Hutchins'])
  expect((await theOrganisation('american-cinematographer')).awards.map(({name}) => name)).toEqual(['Rising Stars'])
  expect((await theOrganisation('hulu')).offers).toHaveLength(1)
})
