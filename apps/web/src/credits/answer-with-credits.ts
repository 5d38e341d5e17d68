import {filmCredits, filmCreditsQuery, type FilmCredits} from '@verite/content-model/documentary/documentary'
import type {Language} from '@verite/content-model/languages'
import {answerWithText} from '../app/answer-with-text.ts'
import {askedFor} from '../app/asked-for.ts'
import {languageEnding} from '../app/language-ending.ts'
import {readMarked} from '../content/read-content.ts'

/** The credits of a film in a language, with what of them is not translated. */
export type SpokenCredits = {film: FilmCredits; language: Language; foreign: ReadonlySet<string>}

type CreditsFile = {
  request: Request
  params: Promise<{lang: string; slug: string}>
  type: string
  ending: string
  write: (credits: SpokenCredits) => string
}

/** Answers with the published credits of a film as a file, from the same cached answer as its page of credits. */
export async function answerWithCredits({request, params, type, ending, write}: CreditsFile) {
  const {slug, viewer} = await askedFor(params)
  const {language} = viewer
  return answerWithText(request, async () => {
    if (slug === null) return notFound()
    const question = {query: filmCreditsQuery, params: {slug}, shape: filmCredits, viewer}
    const {content: film, foreign} = await readMarked(question)
    if (!film) return notFound()
    const name = encodeURIComponent(`${film.slug}-credits${languageEnding(language)}.${ending}`)
    const headers = {'content-disposition': `inline; filename*=UTF-8''${name}`, 'content-language': language}
    return {text: write({film, language, foreign}), type, headers}
  })
}

const notFound = () => new Response('No film has this address.', {status: 404})
