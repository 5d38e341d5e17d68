import {boundsOf} from '@verite/content-model/fuzzy-date/bounds'
import {edtfFromWords} from '@verite/content-model/fuzzy-date/edtf-from-words'
import {readsAs} from '@verite/content-model/fuzzy-date/reads-as'
import {z} from 'zod'

const written = z.object({display: z.string().optional(), edtf: z.string().optional()}).catch({})

export type DateReading = {
  tone: 'neutral' | 'positive' | 'caution' | 'critical'
  text: string
  detail?: string
  /** What the other of the two fields could say, where it says nothing yet. */
  suggestion?: {field: 'display' | 'edtf'; text: string}
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
  const reading = {tone: 'positive', text: `Reads as ${text}`, detail: sortingOf(edtf)} as const
  return display ? reading : {...reading, suggestion: {field: 'display', text}}
}

function readingOfWords(display?: string): DateReading {
  if (!display) return {tone: 'neutral', text: 'No date yet. Write it in the words of the source.'}
  const edtf = edtfFromWords(display)
  if (!edtf) return {tone: 'neutral', text: 'Only the words: it sorts by what it came after, or last'}
  const text = `“${display}” could be ${readsAs(edtf)}`
  return {tone: 'caution', text, detail: 'Not sorted yet', suggestion: {field: 'edtf', text: edtf}}
}

function sortingOf(edtf: string) {
  const bounds = boundsOf(edtf)
  if (!bounds) return 'No year: it sorts last among its siblings'
  const {earliest, latest} = bounds
  if (earliest && earliest === latest) return 'Sorted by this day'
  return `No earlier than ${earliest ?? 'any day'}, no later than ${latest ?? 'any day'}`
}
