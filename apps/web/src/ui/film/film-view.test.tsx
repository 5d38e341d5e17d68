/** @jest-environment jsdom */
import {beforeAll, describe, expect, it} from '@jest/globals'
import {render, screen, within} from '@testing-library/react'
import {type FilmPage} from '@verite/content-model/documentary/documentary'
import {video} from '@verite/content-model/video/video'
import {after, before, readDemoFilm, section, titleCard} from './film-page.fixture.ts'
import {FilmView} from './film-view.tsx'

let film: FilmPage

beforeAll(async () => {
  film = await readDemoFilm()
})

const entries = () =>
  within(section('Timeline'))
    .getAllByRole('listitem')
    .filter(({id}) => id !== '')
const entry = (title: string) => {
  const found = entries().find((item) => within(item).getAllByRole('heading')[0]?.textContent === title)
  if (!found) throw new Error(`No entry “${title}” among ${entries().length}.`)
  return within(found)
}

describe('the title card', () => {
  it('holds the title, one line, the date, the place and an action', () => {
    render(<FilmView film={film} now={before} />)
    const card = within(titleCard())
    expect(screen.getByRole('heading', {level: 1}).textContent).toBe('Last Take: Rust and the Story of Halyna')
    expect(card.getByText(film.logline ?? '')).toBeTruthy()
    expect(card.getByText('March 11')).toBeTruthy()
    expect(card.getByRole('link', {name: 'Hulu'}).getAttribute('href')).toBe('/organisations/hulu')
    expect(card.getByRole('link', {name: 'Where to watch'}).getAttribute('href')).toBe('#where-to-watch')
  })

  it.each([
    [before, 'Premieres'],
    [after, 'Premiered'],
  ])('says at %s that the film %s', (now, verb) => {
    render(<FilmView film={film} now={now} />)
    expect(titleCard().textContent).toContain(`${verb} March 11`)
  })

  it('offers the calendar where there is one', () => {
    render(<FilmView film={film} now={before} calendarHref="/events/last-take-premiere/calendar.ics" />)
    expect(screen.getByRole('link', {name: 'Add to calendar'})).toBeTruthy()
  })

  it('draws a landscape where a film has no picture yet', () => {
    const {container} = render(<FilmView film={{...film, keyArt: noPictures}} now={before} />)
    expect(container.querySelector('[data-title-card] svg')).toBeTruthy()
  })
})

describe('the timeline', () => {
  it('sets a charge and its outcome in one entry, and the outcome in no entry of its own', () => {
    render(<FilmView film={film} now={before} />)
    const charge = entry('Alec Baldwin is charged with involuntary manslaughter')
    expect(charge.getByText('The case against Alec Baldwin is dropped')).toBeTruthy()
    const firsts = entries().map((item) => within(item).getAllByRole('heading')[0]?.textContent)
    expect(firsts).not.toContain('The case against Alec Baldwin is dropped')
  })

  it('says that the year of the premiere is inferred', () => {
    render(<FilmView film={film} now={before} />)
    expect(entry('Premiere of Last Take on Hulu').getByText('year inferred')).toBeTruthy()
  })

  it('keeps “early 2024” in the words of the source and calls it approximate', () => {
    render(<FilmView film={film} now={before} />)
    const filed = entry('The case against Alec Baldwin is filed again')
    expect(filed.getByText('early 2024')).toBeTruthy()
    expect(filed.getByText('approximate')).toBeTruthy()
  })

  it('opens the reasons for a date in place', () => {
    render(<FilmView film={film} now={before} />)
    const why = entry('Halyna Hutchins’s final 12 days').getByText('Why this date')
    expect(why.closest('details')?.open).toBe(false)
  })

  it('names each source by its number in the list of sources', () => {
    render(<FilmView film={film} now={before} />)
    const link = entry('Halyna Hutchins is killed on the set of Rust').getAllByRole('link', {name: '1'})[0]
    const target = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '')
    expect(section('Sources').contains(target)).toBe(true)
  })
})

describe('the credits', () => {
  it('say where the source lists people among others, and only there', () => {
    render(<FilmView film={film} now={before} />)
    const jobs = within(section('Credits'))
    const note = 'The source lists these among others.'
    expect(within(jobs.getByRole('region', {name: 'Executive producers'})).getByText(note)).toBeTruthy()
    expect(jobs.getAllByText(note)).toHaveLength(1)
  })

  it('disclose ties to the story beside the names', () => {
    render(<FilmView film={film} now={before} />)
    const ties = within(section('Credits')).getByRole('complementary', {name: 'Ties to the story'})
    expect(ties.textContent).toContain('was married to Halyna Hutchins')
  })
})

describe('where to watch', () => {
  const labels = () => [...section('Where to watch').querySelectorAll('dt')].map(({textContent}) => textContent)

  it.each([
    [before, 'From'],
    [after, 'Since'],
  ])('says at %s: %s March 11', (now, label) => {
    render(<FilmView film={film} now={now} />)
    expect(within(section('Where to watch')).getByText(label).nextElementSibling?.textContent).toContain('March 11')
  })

  const until = {
    display: 'April 1, 2025',
    edtf: '2025-04-01',
    stated: null,
    certainty: 'asserted',
    basis: null,
  } as const

  it('drops an offer when it ends, by the clock and without an edit', () => {
    const offers = film.offers.map((offer) => ({...offer, url: 'https://films.test/watch', until}))
    const view = render(<FilmView film={{...film, offers}} now={after} />)
    expect(labels()).toContain('Until')
    expect(screen.getByRole('link', {name: 'Watch the film'})).toBeTruthy()
    view.rerender(<FilmView film={{...film, offers}} now="2025-05-01T00:00:00Z" />)
    expect(labels()).toEqual([])
    expect(section('Where to watch').textContent).toContain('we know of no place where the film can be seen now')
    expect(within(titleCard()).queryByRole('link', {name: 'Where to watch'})).toBeNull()
  })

  it('tells countries apart, and names last what no source gives countries for', () => {
    const [offer] = film.offers
    if (!offer) throw new Error('The demo film has no offer.')
    const offers = [
      {...offer, key: 'a', territories: ['DE', 'AT']},
      {...offer, key: 'b', territories: ['AT', 'CH']},
      {...offer, key: 'c', territories: []},
    ]
    render(<FilmView film={{...film, offers}} now={before} />)
    const groups = within(section('Where to watch')).getAllByRole('heading', {level: 3})
    expect(groups.map(({textContent}) => textContent)).toEqual([
      'In Germany',
      'In Austria',
      'In Switzerland',
      'Countries not stated by our sources',
    ])
  })

  it('lists the screenings that are still to come, with tickets and access', () => {
    const [some] = film.timeline
    if (!some) throw new Error('The demo film has no event.')
    const link = {type: 'documentary', id: film.id, title: film.title, slug: film.slug} as const
    const screening = {
      ...some,
      id: 'screening',
      isCharge: false as const,
      kind: 'screening' as const,
      status: 'scheduled' as const,
      title: 'A screening',
      related: [link],
      date: null,
      schedule: {start: '2025-03-15T18:00:00Z', end: null, timeZone: 'Europe/Warsaw'},
      tickets: {url: 'https://tickets.test/1', note: 'free'},
      accessibility: 'Step-free',
    }
    const view = render(<FilmView film={{...film, timeline: [screening]}} now={before} />)
    expect(section('Where to watch').textContent).toMatch(/A screening.*Step-free/)
    expect(within(section('Where to watch')).getByRole('link', {name: 'Tickets'}).getAttribute('href')).toBe(
      'https://tickets.test/1',
    )
    view.rerender(<FilmView film={{...film, timeline: [screening]}} now={after} />)
    expect(section('Where to watch').textContent).not.toContain('A screening')
  })
})

describe('the order of the page', () => {
  it('follows a reader’s questions: what, where, why, who, what happened, what was said, what is contested, sources', () => {
    render(<FilmView film={film} now={before} />)
    const titles = screen.getAllByRole('heading', {level: 2}).map(({textContent}) => textContent)
    expect(titles).toEqual([
      'The film',
      'Where to watch',
      'Story',
      'Credits',
      'Timeline',
      'Words',
      'Claims',
      'Sources',
      'Corrections',
      'Press',
    ])
  })

  it('can be linked to, part by part', () => {
    const {container} = render(<FilmView film={film} now={before} />)
    for (const link of screen.getByRole('navigation', {name: 'On this page'}).querySelectorAll('a'))
      expect(container.querySelector(link.getAttribute('href') ?? '')?.tagName).toBe('SECTION')
  })
})

describe('a contested claim', () => {
  it('is attributed where its event is told, and stands as a claim below', () => {
    render(<FilmView film={film} now={before} />)
    const statement = 'The case was dropped because the local district attorney’s office was incompetent.'
    const charge = entry('Alec Baldwin is charged with involuntary manslaughter')
    expect(charge.getByText(statement).closest('aside')?.textContent).toContain(
      'ContestedThe case was dropped because the local district attorney’s office was incompetent.An undated news article says so.',
    )
    const link = charge.getByRole('link', {name: 'How it stands'})
    const card = document.getElementById(link.getAttribute('href')?.slice(1) ?? '')
    expect(section('Claims').contains(card)).toBe(true)
    expect(within(section('Claims')).getAllByRole('article')[0]).toBe(card)
  })
})

describe('moving and still pictures', () => {
  it('have no place on the page where there are none', () => {
    render(<FilmView film={film} now={before} />)
    expect(screen.queryByRole('region', {name: 'Trailer'})).toBeNull()
    expect(screen.queryByRole('region', {name: 'Stills'})).toBeNull()
    expect(within(titleCard()).queryByRole('link', {name: 'Trailer'})).toBeNull()
  })

  it('lead to the trailer and say in which languages it can be followed', () => {
    render(<FilmView film={{...film, trailer}} now={before} />)
    const shown = within(section('Trailer'))
    expect(shown.getByRole('link', {name: 'The trailer'}).getAttribute('href')).toBe('https://www.videos.test/1')
    expect(section('Trailer').textContent).toContain('on videos.test')
    expect(shown.getByText('Captions').nextElementSibling?.textContent).toBe('Spanish, not a code')
    expect(shown.getByText('2:05').getAttribute('datetime')).toBe('PT125S')
    expect(shown.getByText('A voice speaks.')).toBeTruthy()
    expect(within(titleCard()).getByRole('link', {name: 'Trailer'}).getAttribute('href')).toBe('#trailer')
  })

  it('play nothing and load nothing from elsewhere', () => {
    const {container} = render(<FilmView film={{...film, trailer}} now={before} />)
    expect(container.querySelector('video, audio, iframe, object, embed')).toBeNull()
  })

  it('stand beside their credit', () => {
    render(<FilmView film={{...film, stills: [still]}} now={before} />)
    const figure = within(section('Stills')).getByRole('figure')
    expect(within(figure).getByRole('img', {name: 'A hill at dusk'})).toBeTruthy()
    expect(figure.textContent).toContain('Photograph: Somebody')
  })
})

const trailer = video.parse({
  id: 'video-a',
  title: 'The trailer',
  kind: 'trailer',
  url: 'https://www.videos.test/1',
  poster: null,
  language: 'en',
  durationSeconds: 125,
  captions: [
    {key: 'a', language: 'es', url: 'https://videos.test/es.vtt'},
    {key: 'b', language: 'not a code', url: 'https://videos.test/b.vtt'},
  ],
  transcript: 'A voice speaks.',
  audioDescriptionUrl: null,
})

const still = {
  url: 'https://images.test/a.jpg',
  width: 1200,
  height: 800,
  lqip: null,
  colour: null,
  hotspot: null,
  crop: null,
  alt: 'A hill at dusk',
  credit: 'Photograph: Somebody',
  licence: 'By permission',
  licenceBegins: null,
  licenceExpires: null,
}

const noPictures = {poster: null, heroWide: null, heroTall: null, social: null}
