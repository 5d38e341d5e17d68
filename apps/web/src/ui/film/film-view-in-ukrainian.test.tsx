/** @jest-environment jsdom */
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'
import {demoDocuments} from '@verite/content-model/demo'
import {filmPage, filmPageQuery, type FilmPage} from '@verite/content-model/documentary/documentary'
import {readPublished} from '@verite/content-model/read-published.fixture'
import {speakAs} from '../../../test/current-language.ts'
import {translateContent} from '../../content/translate-content.ts'
import {FilmView} from './film-view.tsx'

let film: FilmPage

beforeAll(async () => {
  speakAs('uk')
  const original = await readPublished(filmPageQuery, {slug: 'last-take'}, demoDocuments)
  film = filmPage.parse(translateContent(original, new Map()).content)
})
afterAll(() => speakAs('en'))

const section = (name: string) => within(screen.getByRole('region', {name}))

describe('the page of a film in Ukrainian', () => {
  it('words its dates anew from what the source gives, translated or not', () => {
    render(<FilmView film={film} now="2025-02-01T00:00:00Z" />)
    expect(section('Хронологія').getByText('21 жовтня 2021 року')).toBeTruthy()
    expect(section('Хронологія').getByText('початок 2024 року')).toBeTruthy()
    expect(section('Хронологія').getAllByText('11 березня')).toHaveLength(1)
    expect(section('Хронологія').getAllByText('рік – наш висновок').length).toBeGreaterThan(1)
  })

  it.each([
    ['2025-02-01T00:00:00Z', 'Прем’єра: 11 березня на Hulu'],
    ['2025-03-20T00:00:00Z', 'Прем’єра відбулася: 11 березня на Hulu'],
  ])('says at %s: %s', (now, words) => {
    render(<FilmView film={film} now={now} />)
    expect(screen.getByRole('heading', {level: 1}).closest('header')?.textContent).toContain(words)
  })

  it('names credits and companies as a Ukrainian sentence joins them', () => {
    render(<FilmView film={film} now="2025-02-01T00:00:00Z" />)
    expect(section('Титри').getAllByText('Джерело називає цих осіб серед інших.').length).toBeGreaterThan(0)
    expect(section('Титри').getByRole('link', {name: 'Усі 16 записів титрів'}).getAttribute('href')).toBe(
      '/uk/films/last-take/credits',
    )
  })

  it('keeps readers within Ukrainian, wherever a link leads to a page', () => {
    const {container} = render(<FilmView film={film} now="2025-02-01T00:00:00Z" />)
    const paths = [...container.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href') ?? '')
    expect(paths.length).toBeGreaterThan(20)
    expect(paths.filter((path) => !path.startsWith('/uk/') && !/\.(csv|json|txt)$/.test(path))).toEqual([])
  })
})
