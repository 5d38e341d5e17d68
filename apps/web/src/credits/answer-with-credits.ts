import {filmCredits, filmCreditsQuery, type FilmCredits} from '@verite/content-model/documentary/documentary'
import {answerWithText} from '../app/answer-with-text.ts'
import {readContent} from '../content/read-content.ts'
import {decodeSlug} from '../content/slug.ts'
import {publicViewer as viewer} from '../content/viewer.ts'

type CreditsFile = {
  request: Request
  params: Promise<{slug: string}>
  type: string
  ending: string
  write: (film: FilmCredits) => string
}

/** Answers with the published credits of a film as a file, from the same cached answer as its page of credits. */
export async function answerWithCredits({request, params, type, ending, write}: CreditsFile) {
  const slug = decodeSlug((await params).slug)
  return answerWithText(request, async () => {
    const film =
      slug === null ? null : await readContent({query: filmCreditsQuery, params: {slug}, shape: filmCredits, viewer})
    if (!film) return new Response('No film has this address.', {status: 404})
    const name = encodeURIComponent(`${film.slug}-credits.${ending}`)
    return {text: write(film), type, headers: {'content-disposition': `inline; filename*=UTF-8''${name}`}}
  })
}
