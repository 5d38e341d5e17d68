import {isLanguage} from '@verite/content-model/languages'
import type {IncomingMessage, ServerResponse} from 'node:http'

/**
 * Leads from `/UK/films` to `/uk/films`: Next compares addresses without regard to case, and would answer with an empty page.
 * @returns whether it has answered
 */
export function leadToLanguage({url = '/'}: IncomingMessage, response: ServerResponse): boolean {
  const [, first = '', rest = ''] = /^\/([^/?]*)(.*)$/.exec(url) ?? []
  const language = first.toLowerCase()
  if (isLanguage(first) || !isLanguage(language)) return false
  response.writeHead(308, {location: `/${language}${rest}`}).end()
  return true
}
