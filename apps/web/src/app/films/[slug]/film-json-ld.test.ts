import {describe, expect, it} from '@jest/globals'
import {filmPage} from '@verite/content-model/documentary/documentary'
import {filmJsonLd} from './film-json-ld.ts'

const bare = {
  ...Object.fromEntries(Object.keys(filmPage.shape).map((field) => [field, null])),
  id: 'documentary-a',
  title: 'A Film',
  slug: 'a-film',
  status: 'announced',
  updatedAt: '2026-11-22T12:00:00Z',
  keyArt: {poster: null, heroWide: null, heroTall: null, social: null},
  timeline: [],
  claims: [],
  corrections: [],
  pressKits: [],
}

const jsonLd = (fields: Record<string, unknown> = {}) =>
  filmJsonLd(filmPage.parse({...bare, ...fields}), 'https://site.example')

const credit = (job: string, name: string, status = 'confirmed') => ({
  key: name,
  party: {type: 'person', id: name, name, slug: name, disambiguator: null},
  job: {id: job, name: job, plural: `${job}s`, department: 'production', billingRank: 1},
  onBehalfOf: null,
  asCredited: null,
  character: null,
  attributes: null,
  postNominals: null,
  status,
})

describe('a film’s structured data', () => {
  it('holds no more than what is known', () => {
    expect(jsonLd()).toEqual({
      '@type': 'Movie',
      name: 'A Film',
      url: 'https://site.example/films/a-film',
      dateModified: '2026-11-22T12:00:00Z',
    })
  })

  it('names directors and producers, and every other job in its own words', () => {
    const credits = [credit('Director', 'd'), credit('Producer', 'p'), credit('Executive producer', 'e')]
    expect(jsonLd({creditSheet: {credits, completeness: null}})).toMatchObject({
      director: [{'@type': 'Person', name: 'd', url: 'https://site.example/people/d'}],
      producer: [{'@type': 'Person', name: 'p'}],
      contributor: [{'@type': 'Role', roleName: 'Executive producer', contributor: {name: 'e'}}],
    })
  })

  it('leaves disputed credits out', () => {
    const credits = [credit('Director', 'd', 'disputed')]
    expect(jsonLd({creditSheet: {credits, completeness: null}})).not.toHaveProperty('director')
  })
})
