import {z} from 'zod'
import {boundsOf} from '../fuzzy-date/bounds.ts'
import {parseEdtf} from '../fuzzy-date/parse-edtf.ts'
import {timelineMark} from '../fuzzy-date/timeline-mark.ts'
import {objectsIn, type PlacedObject} from './objects-in.ts'
import {type Problem, type PublishingRule} from './publishing-rule.ts'

const fuzzyDate = z.object({
  _type: z.literal('fuzzyDate'),
  edtf: z.string().optional(),
  stated: z.string().optional(),
  certainty: z.string().optional(),
  basis: z.string().optional(),
})

type FuzzyDate = z.output<typeof fuzzyDate>

/** Dates can be read, run forwards, say why they are inferred, and rest on a source where they name an exact day. */
export const datesAreFounded: PublishingRule = (document) =>
  [...objectsIn(document)].flatMap((object) => {
    const date = fuzzyDate.safeParse(object.fields)
    return date.success ? [...reading(date.data, object), ...founding(date.data, object)] : []
  })

function reading(date: FuzzyDate, {path}: PlacedObject): Problem[] {
  const unread = (['edtf', 'stated'] as const).filter((name) => date[name] !== undefined && !parseEdtf(date[name]))
  if (unread.length > 0) {
    return unread.map((name) => ({
      path: [...path, name],
      message: `“${date[name]}” cannot be read as a date. Try 2021-10-21, 2024-01 or XXXX-03-11.`,
    }))
  }
  const bounds = boundsOf(date.edtf ?? null)
  const backwards = bounds?.earliest && bounds.latest && bounds.earliest > bounds.latest
  return backwards
    ? [{path: [...path, 'edtf'], message: `“${date.edtf}” ends before it starts: write the earlier date first.`}]
    : []
}

function founding({edtf, certainty, basis}: FuzzyDate, {path, ancestors}: PlacedObject): Problem[] {
  if (certainty === 'inferred' && !basis?.trim()) {
    return [{path: [...path, 'basis'], message: 'Say why we infer this date: readers can open the reasons.'}]
  }
  const isExact = edtf !== undefined && timelineMark(edtf).shape === 'point'
  return isExact && !ancestors.some(namesSource)
    ? [
        {
          path,
          message:
            'An exact date needs a source. Add one under “Sources”, or give the date only as exactly as it is known.',
        },
      ]
    : []
}

/** A source is its own evidence; a quotation has one source; everything else lists them. */
function namesSource(fields: Record<string, unknown>): boolean {
  const {_type, source, sources} = fields
  return _type === 'source' || Boolean(source) || (Array.isArray(sources) && sources.length > 0)
}
