import {screen} from '@testing-library/react'
import {demoDocuments} from '@verite/content-model/demo'
import {filmPage, filmPageQuery, type FilmPage} from '@verite/content-model/documentary/documentary'
import {readPublished} from '@verite/content-model/read-published.fixture'

/** Before the demo film's premiere, and after it. */
export const before = '2025-02-01T00:00:00Z'
export const after = '2025-03-20T00:00:00Z'

/** The demo film, as its page reads it. */
export async function readDemoFilm(): Promise<FilmPage> {
  return filmPage.parse(await readPublished(filmPageQuery, {slug: 'last-take'}, demoDocuments))
}

/** Of the film's page on the screen. */
export const titleCard = () => screen.getByRole('heading', {level: 1}).closest('header') ?? document.body
export const section = (name: string) => screen.getByRole('region', {name})
