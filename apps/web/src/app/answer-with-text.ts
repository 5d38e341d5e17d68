import {notingReads} from '../content/read-notes.ts'
import {pageTagsHeader} from '../front/page-tags-header.ts'
import {answerIfChanged} from './answer-if-changed.ts'

/** A text for programs, or the answer that there is none. */
export type MadeText = {text: string; type: string; headers?: Record<string, string>} | Response

/**
 * Answers with a text made from what is published. The front keeps it in memory like a page, under the cache tags of
 * all that `make` read, and so it must not call a cached function of its own. Search engines are not to list it.
 */
export async function answerWithText(request: Request, make: () => Promise<MadeText>): Promise<Response> {
  const {made, notes} = await notingReads(make)
  if (made instanceof Response) return made
  const headers = {'content-type': `${made.type}; charset=utf-8`, 'x-robots-tag': 'noindex', ...made.headers}
  return answerIfChanged(request, made.text, {
    ...headers,
    ...(globalThis.veriteFront && notes.tags.size > 0 && forFront(notes)),
  })
}

/** The front takes these off again. */
function forFront({tags, lifetime}: {tags: ReadonlySet<string>; lifetime: number}) {
  return {[pageTagsHeader]: [...tags].join(','), 'cache-control': `public, s-maxage=${lifetime}`}
}
