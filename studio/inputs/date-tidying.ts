import {boundsOf} from '@verite/content-model/fuzzy-date/bounds'
import {type FormPatch, set, setIfMissing, unset} from 'sanity'
import {z} from 'zod'

const text = z.string().trim().optional().catch(undefined)
const written = z.object({display: text, edtf: text, stated: text, basis: text}).catch({})

/** What an editor has written of a date, as one text: it changes when they change it. */
export function writtenOf(value: unknown): string {
  return JSON.stringify(written.parse(value))
}

/**
 * Takes a date that an editor has just changed and gives what has to follow: its first and last day, by which lists
 * sort, and its certainty, which is that of the source until somebody says otherwise. A date without a word is none.
 */
export function datePatches(value: unknown): FormPatch[] {
  const date = written.parse(value)
  if (!Object.values(date).some(Boolean)) return [unset()]
  const bounds = boundsOf(date.edtf ?? null)
  const bound = (name: 'earliest' | 'latest') => (bounds?.[name] ? set(bounds[name], [name]) : unset([name]))
  return [bound('earliest'), bound('latest'), setIfMissing('asserted', ['certainty'])]
}
