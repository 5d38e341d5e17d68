import {originalLanguage} from '@verite/content-model/languages'
import {escape, foldLines} from 'ical-generator'

/**
 * Says of each name and description that is not translated in which language it is (RFC 5545, 3.2.10), which the library
 * does not write.
 * @param foreign the texts that are still in the language in which they were written
 */
export function markForeign(calendar: string, foreign: ReadonlySet<string>): string {
  if (foreign.size === 0) return calendar
  const texts = new Set([...foreign].map((text) => escape(text, false)))
  const marked = calendar
    .replaceAll('\r\n ', '')
    .replace(/^(SUMMARY|DESCRIPTION):(.*)(?=\r$)/gm, (line, name: string, text: string) =>
      texts.has(text) ? `${name};LANGUAGE=${originalLanguage}:${text}` : line,
    )
  return foldLines(marked)
}
