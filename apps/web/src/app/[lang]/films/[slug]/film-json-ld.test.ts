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
}

const now = '2025-04-01T00:00:00Z'

const jsonLd = (fields: Record<string, unknown> = {}) =>
  filmJsonLd(filmPage.parse({...bare, ...fields}), 'https://site.example', now)

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

const until = (edtf: string) => ({display: edtf, edtf, stated: null, certainty: 'asserted', basis: null})

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

  it('never takes an inferred day for the day of publication', () => {
    const release = (certainty: string) => ({
      key: 'a',
      kind: 'streaming',
      premiere: true,
      date: {...until('2025-03-11'), certainty},
      provider: null,
      place: null,
      event: null,
    })
    expect(jsonLd({releases: [release('inferred')]})).not.toHaveProperty('datePublished')
    expect(jsonLd({releases: [release('asserted')]})).toMatchObject({datePublished: '2025-03-11'})
  })

  it('offers what can be watched, and no more what has ended', () => {
    const offer = (edtf: string) => ({
      key: edtf,
      provider: {type: 'organisation', id: 'o', name: 'O', slug: 'o', website: null},
      model: null,
      territories: null,
      from: null,
      until: until(edtf),
      url: `https://films.test/${edtf}`,
      lastChecked: null,
    })
    expect(jsonLd({offers: [offer('2025-03-11'), offer('2025-05-11')]})).toMatchObject({
      potentialAction: [{'@type': 'WatchAction', target: 'https://films.test/2025-05-11'}],
    })
  })

  it('leaves disputed credits out', () => {
    const credits = [credit('Director', 'd', 'disputed')]
    expect(jsonLd({creditSheet: {credits, completeness: null}})).not.toHaveProperty('director')
  })
})
