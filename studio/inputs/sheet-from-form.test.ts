import {describe, expect, it} from '@jest/globals'
import {groupCredits} from '@verite/content-model/credit-sheet/group-credits'
import {idsIn, sheetFromForm} from './sheet-from-form.ts'

const ref = (id: string) => ({_type: 'reference', _ref: id})
const documents = {
  mason: {id: 'mason', type: 'person', name: 'Rachel Mason', slug: 'rachel-mason', disambiguator: null},
  metz: {id: 'metz', type: 'person', name: 'Julee Metz', slug: 'julee-metz', disambiguator: null},
  syndicate: {id: 'syndicate', type: 'organisation', name: 'Story Syndicate', slug: 'story-syndicate'},
  director: {id: 'director', name: 'Director', plural: 'Directors', department: 'directing', billingRank: 10},
  producer: {id: 'producer', name: 'Producer', plural: 'Producers', department: 'production', billingRank: 20},
}
const form = {
  credits: [
    {_key: 'a', party: ref('metz'), job: ref('producer'), onBehalfOf: [ref('syndicate')], status: 'announced'},
    {_key: 'b', party: ref('mason'), job: ref('producer'), status: 'announced'},
    {_key: 'c', party: ref('mason'), job: ref('director'), status: 'announced'},
    {_key: 'd', job: ref('director')},
  ],
  completeness: [{_key: 'e', job: ref('producer'), state: 'partial'}],
}

describe('the credits of a form', () => {
  it('read as end titles: jobs by rank, companies as heads, one person in two jobs', () => {
    const groups = groupCredits(sheetFromForm(form, documents))
    expect(groups.map(({job, partial}) => [job.plural, partial])).toEqual([
      ['Directors', false],
      ['Producers', true],
    ])
    expect(groups[1]?.companies.map(({companies, credits}) => [companies[0]?.name, credits[0]?.party.name])).toEqual([
      ['Story Syndicate', 'Julee Metz'],
      [undefined, 'Rachel Mason'],
    ])
  })

  it('leave out lines that are not complete, or that point to what is not known', () => {
    expect(sheetFromForm(form, {}).credits).toEqual([])
    expect(sheetFromForm({credits: undefined}, documents)).toEqual({credits: [], completeness: []})
  })

  it('ask once for each document they point to', () => {
    expect(idsIn(form)).toEqual(['director', 'mason', 'metz', 'producer', 'syndicate'])
  })
})
