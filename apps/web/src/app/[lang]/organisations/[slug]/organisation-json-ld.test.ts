import {describe, expect, it} from '@jest/globals'
import {organisationPage, organisationPageQuery} from '@verite/content-model/organisation/organisation'
import {readPublished} from '@verite/content-model/read-published.fixture'
import {organisationJsonLd} from './organisation-json-ld.ts'

async function describeWith(fields: object) {
  const stored = {_id: 'o', _type: 'organisation', name: 'An Office', slug: {current: 'an-office'}, kind: 'prosecutor'}
  const read = await readPublished(organisationPageQuery, {slug: 'an-office'}, [{...stored, ...fields}])
  return organisationJsonLd(organisationPage.parse(read), 'https://site.example')
}

describe('an organisation’s structured data', () => {
  it('holds no more than what is known', async () => {
    expect(await describeWith({kindCertainty: 'asserted'})).toEqual({
      '@type': 'GovernmentOrganization',
      name: 'An Office',
      url: 'https://site.example/organisations/an-office',
    })
  })

  it('keeps a kind to itself that we infer', async () => {
    expect(await describeWith({kindCertainty: 'inferred'})).toMatchObject({'@type': 'Organization'})
  })

  it('does not exist for one that no source names', async () => {
    expect(await describeWith({describedOnly: true})).toBeNull()
  })
})
