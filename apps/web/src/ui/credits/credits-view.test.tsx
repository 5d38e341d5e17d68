/** @jest-environment jsdom */
import {beforeAll, describe, expect, it} from '@jest/globals'
import {fireEvent, render, screen, within} from '@testing-library/react'
import {type Credit, type CreditSheet} from '@verite/content-model/credit-sheet/credit-sheet'
import {demoDocuments} from '@verite/content-model/demo'
import {filmCredits, filmCreditsQuery, type FilmCredits} from '@verite/content-model/documentary/documentary'
import {readPublished} from '@verite/content-model/read-published.fixture'
import {findCredits} from '../../page-scripts/find-credits.ts'
import {CreditsView} from './credits-view.tsx'
import {FilmCredits as FilmPageCredits} from './film-credits.tsx'

let film: FilmCredits
let sheet: CreditSheet

beforeAll(async () => {
  film = filmCredits.parse(await readPublished(filmCreditsQuery, {slug: 'last-take'}, demoDocuments))
  sheet = film.creditSheet ?? {credits: [], completeness: []}
})

const headings = (level: number) => screen.queryAllByRole('heading', {level}).map(({textContent}) => textContent)
const names = () =>
  screen
    .getAllByRole('listitem')
    .filter((item) => item.hasAttribute('data-credit') && item.closest('[hidden]') === null)
    .map(({textContent}) => textContent)

describe('the credits of a film', () => {
  it('stand in billing order', () => {
    render(<CreditsView film={film} arrangement="billing" />)
    expect(headings(2).slice(0, 3)).toEqual(['Director', 'Producers', 'Executive producers'])
    expect(names()).toHaveLength(16)
  })

  it('stand by department', () => {
    render(<CreditsView film={film} arrangement="departments" />)
    expect(headings(2).slice(0, 2)).toEqual(['Directing', 'Production'])
    expect(headings(3)).toEqual(['Director', 'Producers', 'Executive producers'])
  })

  it('stand by company, those without one last', () => {
    render(<CreditsView film={film} arrangement="companies" />)
    expect(headings(2).slice(0, 4)).toEqual([
      'Story Syndicate',
      'Anonymous Content',
      'Concordia Studio',
      'No company stated',
    ])
  })

  it('disclose ties to the story in every arrangement', () => {
    render(<CreditsView film={film} arrangement="companies" />)
    expect(screen.getByRole('complementary', {name: 'Ties to the story'}).textContent).toContain('Matthew Hutchins')
  })

  it('tell two people of one name apart, and nobody else', () => {
    const [first] = sheet.credits
    if (!first) throw new Error('The demo film has no credits.')
    const as = (key: string, name: string, disambiguator: string): Credit => ({
      ...first,
      key,
      party: {...first.party, id: key, name, disambiguator},
    })
    const credits = [as('a', 'Ada', 'editor'), as('b', 'Ada', 'composer'), as('c', 'Bob', 'grip')]
    render(<CreditsView film={{...film, creditSheet: {...sheet, credits}}} arrangement="billing" />)
    expect(names()).toEqual(['Adaeditor', 'Adacomposer', 'Bob'])
  })
})

describe('finding in the credits', () => {
  const type = (value: string) => fireEvent.input(screen.getByRole('searchbox'), {target: {value}})
  beforeAll(() => {
    document.documentElement.lang = 'en'
    findCredits()
  })

  it('narrows the roll while one types, and says how many fit', () => {
    render(<CreditsView film={film} arrangement="billing" />)
    type('KÁTE')
    expect(names()).toEqual(['Kate Barry'])
    expect(screen.getByText('1 found')).toBeTruthy()
    expect(screen.queryByRole('region', {name: 'Director'})).toBeNull()
    type('')
    expect(names()).toHaveLength(16)
  })

  it('finds by job and by company too', () => {
    render(<CreditsView film={film} arrangement="billing" />)
    type('concordia')
    expect(names()).toEqual(['Lizzie Fox', 'Casey Meurer'])
    type('director')
    expect(names()).toEqual(['Rachel Mason'])
  })
})

it('a film’s page shows the first jobs of a long roll, and leads to the whole', () => {
  const [first] = sheet.credits
  if (!first) throw new Error('The demo film has no credits.')
  const credits = Array.from({length: 700}, (_, index) => ({
    ...first,
    key: `${index}`,
    job: {...first.job, id: `job-${Math.floor(index / 10)}`, billingRank: index},
  }))
  render(<FilmPageCredits slug="a" sheet={{...sheet, credits}} disclosures={[]} sources={[]} />)
  expect(names()).toHaveLength(80)
  expect(within(document.body).getByRole('link', {name: 'All 700 credits'}).getAttribute('href')).toBe(
    '/films/a/credits',
  )
})
