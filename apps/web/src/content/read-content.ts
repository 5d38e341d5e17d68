import 'server-only'
import {type OtherLanguage, originalLanguage, otherLanguages, type Language} from '@verite/content-model/languages'
import {translations, translationsQuery} from '@verite/content-model/translation/translation'
import type {z} from 'zod'
import {noteForeign} from '../ui/language/foreign-texts.ts'
import {parseContent} from './parse-content.ts'
import {describe, readOriginal, type Question} from './read-original.ts'
import {documentIds, translateContent, type Translated} from './translate-content.ts'
import type {Viewer} from './viewer.ts'

type Read<Shape extends z.ZodType> = Question & {shape: Shape}

/**
 * Reads one query as the viewer may see it, in the viewer's language as far as it is translated. What does not fit the
 * shape is left out and logged; `null` means that there is nothing, or nothing that could be shown.
 */
export async function readContent<Shape extends z.ZodType>({query, params = {}, shape, viewer}: Read<Shape>) {
  const original = await readOriginal({query, params, viewer})
  if (original === null) return null
  const data = viewer.language === originalLanguage ? original : await inLanguage(original, viewer, viewer.language)
  return parseContent(shape, data, describe(query, params))
}

/** The languages in which the content of a query is there whole: the original, and those to which it is translated. */
export async function languagesOf({query, params = {}, viewer}: Question): Promise<Language[]> {
  const original = await readOriginal({query, params, viewer})
  const checked = await Promise.all(
    otherLanguages.map(async (language) => ({language, ...(await translate(original, viewer, language))})),
  )
  return [originalLanguage, ...checked.filter(({isWhole}) => isWhole).map(({language}) => language)]
}

async function inLanguage(original: unknown, viewer: Viewer, language: OtherLanguage): Promise<unknown> {
  const {content, foreign} = await translate(original, viewer, language)
  noteForeign(foreign)
  return content
}

async function translate(original: unknown, viewer: Viewer, language: OtherLanguage): Promise<Translated> {
  const ids = documentIds(original)
  if (ids.length === 0) return translateContent(original, new Map())
  const params = {ids, language, pending: pending[language]}
  const data = await readOriginal({query: translationsQuery, params, viewer})
  const found = parseContent(translations, data, `translations to ${language}`) ?? []
  return translateContent(original, new Map(found.map((translation) => [translation.of, translation])))
}

/** Of a charge that a link names. */
const pending: Readonly<Record<OtherLanguage, string>> = {uk: 'рішення ще немає'}
