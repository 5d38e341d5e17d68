/** @jest-environment jsdom */
import {beforeAll, describe, expect, it} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'
import {type FilmPage} from '@verite/content-model/documentary/documentary'
import {after, before, readDemoFilm, section, titleCard} from './film-page.fixture.ts'
import {FilmView} from './film-view.tsx'

let film: FilmPage

beforeAll(async () => {
  film = await readDemoFilm()
})

describe('a film of which only the title is known', () => {
  it.each([
    ['announced', 'Announced', 'The film has been announced.'],
    ['inProduction', 'In production', 'The film is being made.'],
    ['upcoming', 'Coming; the date is not stated', 'The film is to come out.'],
    ['released', 'Released; the date is not stated', 'The film is out.'],
  ] as const)('says how it stands: %s', (status, onCard, sentence) => {
    render(<FilmView film={{...onlyTitle(film), status}} now={before} />)
    expect(within(titleCard()).getByText(onCard)).toBeTruthy()
    expect(section('Release').textContent).toContain(sentence)
    expect(screen.queryByText('Where to watch')).toBeNull()
    expect(titleCard().textContent).not.toMatch(/undefined|null/)
    expect(within(titleCard()).queryAllByRole('link')).toEqual([])
  })

  it('leads to how its dates can be followed, where something may still come', () => {
    const feed = {subscribe: 'webcal://x', file: '/x', google: 'https://g', outlook: 'https://o'}
    const view = render(<FilmView film={onlyTitle({...film, status: 'announced'})} now={before} feed={feed} />)
    const [link] = within(titleCard()).getAllByRole('link', {name: 'Follow its dates'})
    expect(document.querySelector(link?.getAttribute('href') ?? '')?.querySelector('[href="webcal://x"]')).toBeTruthy()
    view.rerender(<FilmView film={onlyTitle({...film, status: 'released'})} now={before} feed={feed} />)
    expect(within(titleCard()).queryAllByRole('link')).toEqual([])
  })

  it('follows the clock where editors left it upcoming', () => {
    render(<FilmView film={{...film, status: 'upcoming', offers: []}} now={after} />)
    expect(document.body.textContent).not.toContain('is to come out')
    expect(section('Release').textContent).toContain('Premiered March 11')
  })
})

describe('what is not known', () => {
  it('is said of countries and price, which are neither worldwide nor free', () => {
    render(<FilmView film={film} now={before} />)
    const watch = section('Where to watch')
    expect(within(watch).getAllByText('Not stated by our sources')).toHaveLength(2)
    expect(watch.textContent).not.toMatch(/worldwide|free/i)
  })

  it('is named as not yet known, and leaves no empty label', () => {
    render(<FilmView film={film} now={before} />)
    expect(within(section('The film')).getByText('Not yet known').nextElementSibling?.textContent).toContain(
      'running time',
    )
    expect(screen.queryByText('Running time')).toBeNull()
    expect([...document.querySelectorAll('dd')].filter((value) => value.textContent === '')).toEqual([])
  })

  it('leaves a page for a film of which only the title is known', () => {
    render(<FilmView film={onlyTitle(film)} now={before} />)
    expect(screen.getByRole('heading', {level: 1})).toBeTruthy()
    expect(screen.queryByRole('region', {name: 'Credits'})).toBeNull()
    expect(screen.queryByRole('region', {name: 'Story'})).toBeNull()
  })
})

function onlyTitle(film: FilmPage): FilmPage {
  return {
    ...film,
    logline: null,
    releases: [],
    keyArt: {poster: null, heroWide: null, heroTall: null, social: null},
    subjects: [],
    story: [],
    participantGroups: [],
    contentAdvisories: [],
    offers: [],
    completeness: [],
    quotes: [],
    creditSheet: null,
    timeline: [],
    claims: [],
    sources: [],
  }
}
