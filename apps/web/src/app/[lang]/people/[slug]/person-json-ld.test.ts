import {describe, expect, it} from '@jest/globals'
import {demoDocuments} from '@verite/content-model/demo'
import {personPage, personPageQuery} from '@verite/content-model/person/person'
import {readPublished} from '@verite/content-model/read-published.fixture'
import {personJsonLd} from './person-json-ld.ts'

const describePerson = async (slug: string, documents: readonly object[] = demoDocuments) =>
  personJsonLd(personPage.parse(await readPublished(personPageQuery, {slug}, documents)), 'https://site.example')

const bare = {
  _id: 'person-a',
  _type: 'person',
  name: 'A Person',
  sortName: 'Person, A',
  slug: {current: 'a-person'},
  vitalStatus: 'unknown',
}

describe('a person’s structured data', () => {
  it('holds no more than what is known', async () => {
    expect(await describePerson('a-person', [bare])).toEqual({
      '@type': 'Person',
      name: 'A Person',
      url: 'https://site.example/people/a-person',
    })
  })

  it('makes no birthplace and no nationality of a stated origin', async () => {
    const described = await describePerson('halyna-hutchins')
    expect(JSON.stringify(described)).not.toContain('Ukraine"')
    for (const field of ['birthPlace', 'birthDate', 'nationality']) expect(described).not.toHaveProperty(field)
  })

  it('says who gave an honour, and not of which kind a school is', async () => {
    expect(await describePerson('halyna-hutchins')).toMatchObject({
      award: ['Rising Stars, 2019, American Cinematographer'],
      alumniOf: [{'@type': 'Organization', name: 'Kyiv National University'}, {name: 'American Film Institute'}],
    })
  })

  it('dates a death only by a day that a source gives', async () => {
    const died = (certainty: string) => ({display: 'a day', edtf: '2021-10-21', certainty})
    expect(await describePerson('a-person', [{...bare, died: died('inferred')}])).not.toHaveProperty('deathDate')
    expect(await describePerson('a-person', [{...bare, died: died('asserted')}])).toMatchObject({
      deathDate: '2021-10-21',
    })
  })

  it('names no event at all, and so no charge', async () => {
    expect(JSON.stringify(await describePerson('alec-baldwin'))).not.toMatch(/charge|manslaughter/i)
  })
})
