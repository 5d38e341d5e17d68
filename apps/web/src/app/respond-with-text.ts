import {answerIfChanged} from './answer-if-changed.ts'

/** A text for programs, which search engines are not to list. */
export function respondWithText(request: Request, text: string, type: string): Response {
  return answerIfChanged(request, text, {'content-type': `${type}; charset=utf-8`, 'x-robots-tag': 'noindex'})
}
