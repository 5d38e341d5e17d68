/** @jest-environment jsdom */
import {expect, it} from '@jest/globals'
import {type Credit} from '@verite/content-model/credit-sheet/credit-sheet'
import {groupCredits} from '@verite/content-model/credit-sheet/group-credits'
import {render, screen} from '@testing-library/react'
import {EndCredits} from './end-credits.tsx'

const named = (name: string) => ({id: name, type: 'person' as const, name, slug: name})
const job = {id: 'producer', name: 'Producer', plural: 'Producers', department: 'production' as const, billingRank: 20}
const credit = (name: string, companies: string[]): Credit => ({
  key: name,
  party: {...named(name), disambiguator: null},
  job,
  onBehalfOf: companies.map(named),
  asCredited: null,
  character: null,
  attributes: [],
  postNominals: null,
  status: 'announced',
})

it('sets apart whoever works for no company from those of the company above', () => {
  const credits = [credit('Ann', ['A Company']), credit('Ben', [])]
  render(<EndCredits groups={groupCredits({credits, completeness: []})} />)
  const groups = ['Ann', 'Ben'].map((name) => screen.getByText(name).parentElement?.textContent)
  expect(groups).toEqual(['for A CompanyAnn', 'Ben'])
})
