import {z} from 'zod'
import {documentLink} from '../document-link/document-link.ts'
import {source} from '../source/source.ts'
import {claimStatuses, claimVoices, codeOf, confidences, stances} from '../vocabularies.ts'

const attribution = z.object({label: z.string(), party: documentLink.nullable()})

const selected = z.object({
  id: z.string(),
  statement: z.string(),
  status: codeOf(claimStatuses),
  voice: codeOf(claimVoices),
  context: z.string().nullable(),
  field: z.string().nullable(),
  about: documentLink,
  attributedTo: attribution.nullable(),
  evidence: z
    .array(
      z.object({
        key: z.string(),
        locator: z.string().nullable(),
        excerpt: z.string().nullable(),
        stance: codeOf(stances),
        confidence: codeOf(confidences),
        source,
      }),
    )
    .nullable(),
  conflictsWith: z.array(z.object({id: z.string(), statement: z.string(), status: codeOf(claimStatuses)})).nullable(),
})

/** A claim that readers may see. One in somebody else’s voice always says whose. */
export const claim = selected.transform(({voice, attributedTo, ...rest}, context) => {
  if (voice === 'site') return {...rest, voice, attributedTo: null}
  if (attributedTo) return {...rest, voice, attributedTo}
  context.addIssue({code: 'custom', message: `Claim ${rest.id} is attributed, and does not say to whom.`})
  return z.NEVER
})

export type Claim = z.output<typeof claim>
