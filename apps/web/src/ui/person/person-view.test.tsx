/** @jest-environment jsdom */
import {beforeAll, describe, expect, it} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'
import {demoDocuments} from '@verite/content-model/demo'
import {personPage, personPageQuery, type PersonPage} from '@verite/content-model/person/person'
import {readPublished} from '@verite/content-model/read-published.fixture'
import {PersonView} from './person-view.tsx'

const now = '2025-02-01T00:00:00Z'
const person = async (slug: string) => personPage.parse(await readPublished(personPageQuery, {slug}, demoDocuments))
let halyna: PersonPage

beforeAll(async () => {
  halyna = await person('halyna-hutchins')
})

const fact = (label: string) => screen.getByText(label, {selector: 'dt'}).nextElementSibling?.textContent

describe('a person', () => {
  it('has an origin in the words of the source, with the doubt beside it', () => {
    render(<PersonView person={halyna} now={now} />)
    expect(fact('Origin, as stated')).toContain('originally from Ukraine')
    expect(fact('Origin, as stated')).toContain('Inferred')
    expect(document.body.textContent).not.toMatch(/born|nationality: /i)
  })

  it('attended a school without a degree from it', () => {
    render(<PersonView person={halyna} now={now} />)
    expect(fact('Education')).toContain('Attended, American Film Institute')
    expect(fact('Education')).toMatch(/graduate degree.*Kyiv National University/i)
  })

  it('has a number that a source gives, never our own count', () => {
    render(<PersonView person={halyna} now={now} />)
    expect(fact('Work, as counted by a source')).toMatch(/more than 30/i)
  })

  it('is shown by initials where nobody has cleared a portrait', () => {
    render(<PersonView person={halyna} now={now} />)
    expect(screen.getByText('HH')).toBeTruthy()
    expect(screen.queryByRole('img')).toBeNull()
  })

  it('has a name in its own script, marked with its language', () => {
    const named = {...halyna, nativeNames: [{key: 'uk', name: 'Галина', language: 'uk'}]}
    render(<PersonView person={named} now={now} />)
    expect(screen.getByText('Галина').getAttribute('lang')).toBe('uk')
  })

  it('shows credit and marriage on one page', async () => {
    render(<PersonView person={await person('matthew-hutchins')} now={now} />)
    expect(fact('Relationships')).toContain('Halyna Hutchins')
    expect(within(screen.getByRole('region', {name: 'Filmography'})).getByText('Executive producer')).toBeTruthy()
  })
})
