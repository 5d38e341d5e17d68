import 'server-only'
import {type OtherLanguage, originalLanguage, otherLanguages, type Language} from '@verite/content-model/languages'
import {translations, translationsQuery} from '@verite/content-model/translation/translation'
import type {QueryParams} from 'next-sanity'
import {cache} from 'react'
import type {z} from 'zod'
import {noteForeign} from '../ui/language/foreign-texts.ts'
import {parseContent} from './parse-content.ts'
import {notingReads, noteRead} from './read-notes.ts'
import {fitOnce} from './read-once.ts'
import {describe, readOriginal, type Question, type Sight} from './read-original.ts'
import {documentIds, translateContent, type Translated} from './translate-content.ts'

type Read<Shape extends z.ZodType> = Question & {shape: Shape}

/**
 * Reads one query as the viewer may see it, in the viewer's language as far as it is translated. What does not fit the
 * shape is left out and logged; `null` means that there is nothing, or nothing that could be shown.
 */
export async function readContent<Shape extends z.ZodType>(read: Read<Shape>) {
  const {content, foreign} = await readMarked(read)
  noteForeign(foreign)
  return content
}

/** The same, with the texts of it that are not translated, for what is no page: it has to mark them by itself. */
export async function readMarked<Shape extends z.ZodType>({query, params = {}, shape, viewer}: Read<Shape>) {
  const {content, foreign} = await contentOnce({query, params, viewer})
  return {content: content === null ? null : fitOnce(shape, content, describe(query, params)), foreign}
}

type Content = Pick<Translated, 'content' | 'foreign'>

/** Of one request. Elsewhere React makes a new one each time, so that nothing is kept. */
const request = cache(() => new Map<string, Promise<Content>>())

/** A page and its head read the same: for both it is read, and translated, once. */
function contentOnce(question: Question): Promise<Content> {
  const {query, params, viewer} = question
  const known = request()
  const key = JSON.stringify([query, params, viewer.perspective, viewer.stega, viewer.language])
  const content = known.get(key) ?? contentOf(question)
  known.set(key, content)
  return content
}

async function contentOf(question: Question): Promise<Content> {
  const original = await readOriginal(question)
  const {language} = question.viewer
  if (original === null || language === originalLanguage) return {content: original, foreign: new Set()}
  return translate(original, question.viewer, language)
}

/** The languages in which the content of a query is there whole: the original, and those to which it is translated. */
export async function languagesOf({query, params = {}, viewer: {perspective, stega}}: Question): Promise<Language[]> {
  const {languages, tags, lifetime} = await cachedLanguages(query, params, {perspective, stega})
  noteRead(tags, lifetime)
  return languages
}

/** A page, its head and both its renderings ask this, and comparing a film with its translation takes a while. */
async function cachedLanguages(query: string, params: QueryParams, sight: Sight) {
  'use cache'
  const {made, notes} = await notingReads(() =>
    wholeLanguages({query, params, viewer: {...sight, language: originalLanguage}}),
  )
  return {languages: made, tags: [...notes.tags], lifetime: notes.lifetime}
}

async function wholeLanguages(question: Question): Promise<Language[]> {
  const original = await readOriginal(question)
  const checked = await Promise.all(
    otherLanguages.map(async (language) => ({language, ...(await translate(original, question.viewer, language))})),
  )
  return [originalLanguage, ...checked.filter(({isWhole}) => isWhole).map(({language}) => language)]
}

async function translate(original: unknown, viewer: Question['viewer'], language: OtherLanguage): Promise<Translated> {
  const ids = documentIds(original)
  if (ids.length === 0) return translateContent(original, new Map())
  const params = {ids, language, pending: pending[language]}
  const data = await readOriginal({query: translationsQuery, params, viewer})
  const found = parseContent(translations, data, `translations to ${language}`) ?? []
  return translateContent(original, new Map(found.map((translation) => [translation.of, translation])))
}

/** Of a charge that a link names. */
const pending: Readonly<Record<OtherLanguage, string>> = {uk: 'рішення ще немає'}
