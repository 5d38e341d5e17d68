import 'server-only'
import {originalLanguage} from '@verite/content-model/languages'
import type {z} from 'zod'
import {readAll} from './read-all.ts'
import type {Viewer} from './viewer.ts'

type Index<Entry> = {query: string; shape: z.ZodType<Entry[]>; viewer: Viewer}

/**
 * What a list of all documents of a type is ordered and narrowed by. Its query picks the words of the language itself:
 * laying translations over thousands of entries would take longer than all else.
 */
export async function readIndex<Entry>({query, shape, viewer}: Index<Entry>): Promise<Entry[]> {
  const plain: Viewer = {...viewer, stega: false, language: originalLanguage}
  return readAll({query, params: {language: viewer.language}, shape, viewer: plain})
}
