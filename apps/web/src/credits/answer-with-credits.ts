import {filmCredits, filmCreditsQuery, type FilmCredits} from '@verite/content-model/documentary/documentary'
import {readContent} from '../content/read-content.ts'
import {decodeSlug} from '../content/slug.ts'
import {publicViewer as viewer} from '../content/viewer.ts'

type CreditsFile = {type: string; ending: string; write: (film: FilmCredits) => string}

/** Answers with the published credits of a film as a file, from the same cached answer as its page of credits. */
export async function answerWithCredits(params: Promise<{slug: string}>, {type, ending, write}: CreditsFile) {
  const slug = decodeSlug((await params).slug)
  const film =
    slug === null ? null : await readContent({query: filmCreditsQuery, params: {slug}, shape: filmCredits, viewer})
  if (!film) return new Response('No film has this address.', {status: 404})
  const name = encodeURIComponent(`${film.slug}-credits.${ending}`)
  return new Response(write(film), {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `inline; filename*=UTF-8''${name}`,
      'cache-control': 'public, max-age=0, must-revalidate',
    },
  })
}
