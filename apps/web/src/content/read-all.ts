import 'server-only'
import {partsOf} from '@verite/content-model/listing/list-part'
import type {z} from 'zod'
import {fitOnce} from './read-once.ts'
import {describe, readOriginal, type Question} from './read-original.ts'

type Read<Entry> = Question & {shape: z.ZodType<Entry[]>}

/** Reads a list of any length, part by part (see `list-part.ts`), in the language in which it was written. */
export async function readAll<Entry>({query, params = {}, shape, viewer}: Read<Entry>): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const part of partsOf((after) => readOriginal({query, params: {...params, after}, viewer}))) {
    entries.push(...(fitOnce(shape, part, describe(query, params)) ?? []))
  }
  return entries
}
