import {boundsOf} from '@verite/content-model/fuzzy-date/bounds'
import {edtfFromWords} from '@verite/content-model/fuzzy-date/edtf-from-words'
import {readsAs} from '@verite/content-model/fuzzy-date/reads-as'
import {z} from 'zod'

const written = z.object({display: z.string().optional(), edtf: z.string().optional()}).catch({})

export type DateReading = {
  tone: 'neutral' | 'positive' | 'caution' | 'critical'
  text: string
  detail?: string
  /** EDTF for the words in `display`, where there is none yet. */
  suggestion?: string
}

/** Takes a date as far as it is written and says what the site will understand by it. */
export function dateReading(value: unknown): DateReading {
  const {display, edtf} = written.parse(value)
  if (!edtf) return readingOfWords(display)
  const text = readsAs(edtf)
  if (!text) {
    return {
      tone: 'critical',
      text: `“${edtf}” cannot be read as a date`,
      detail: 'Write 2021-10-21, 2021-10, 2021, XXXX-03-11 without a year, 2025? when unsure, 1999~ for about.',
    }
  }
  return {tone: 'positive', text: `Reads as ${text}`, detail: sortingOf(edtf)}
}

function readingOfWords(display?: string): DateReading {
  const suggestion = display ? edtfFromWords(display) : null
  if (!suggestion) return {tone: 'neutral', text: 'Only the words: it sorts by what it came after, or last'}
  return {tone: 'caution', text: `“${display}” could be ${readsAs(suggestion)}`, detail: 'Not sorted yet', suggestion}
}

function sortingOf(edtf: string) {
  const bounds = boundsOf(edtf)
  if (!bounds) return 'No year: it sorts last among its siblings'
  const {earliest, latest} = bounds
  if (earliest && earliest === latest) return 'Sorted by this day'
  return `No earlier than ${earliest ?? 'any day'}, no later than ${latest ?? 'any day'}`
}
