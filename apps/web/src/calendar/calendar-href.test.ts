import {beforeAll, describe, expect, it} from '@jest/globals'
import {demoDocuments} from '@verite/content-model/demo'
import {filmPage, filmPageQuery, type FilmPage} from '@verite/content-model/documentary/documentary'
import {readPublished} from '@verite/content-model/read-published.fixture'
import {filmCalendarHref} from './calendar-href.ts'

const before = '2025-02-01T00:00:00Z'
const after = '2025-03-20T00:00:00Z'
let film: FilmPage

beforeAll(async () => {
  film = filmPage.parse(await readPublished(filmPageQuery, {slug: 'last-take'}, demoDocuments))
})

/** The film as it would be if a source gave the day of its premiere with the year. */
function confirmed(): FilmPage {
  const date = {
    display: 'March 11, 2025',
    edtf: '2025-03-11',
    stated: null,
    certainty: 'asserted',
    basis: null,
  } as const
  const premieres = film.timeline.map((event) => (event.kind === 'premiere' ? {...event, date} : event))
  return {...film, timeline: premieres}
}

describe('a film’s page offers its premiere for the calendar', () => {
  it('while it is to come, on a day that a source gives', () => {
    expect(filmCalendarHref(confirmed(), before)).toBe('/events/last-take-premiere/calendar.ics')
  })

  it('no more once it is over', () => {
    expect(filmCalendarHref(confirmed(), after)).toBeUndefined()
  })

  it('not as long as its year is our inference', () => {
    expect(filmCalendarHref(film, before)).toBeUndefined()
  })

  it('not where it has no page of its own', () => {
    expect(filmCalendarHref({...confirmed(), timeline: []}, before)).toBeUndefined()
  })
})
