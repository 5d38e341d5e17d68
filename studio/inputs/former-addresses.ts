import {z} from 'zod'

const addressed = z
  .object({
    slug: z.object({current: z.string().optional()}).optional(),
    previousSlugs: z.array(z.string()).optional(),
  })
  .catch({})

/**
 * What the list of former addresses must become so that no published address is lost: the published one is added once
 * the draft has another, and the present one is never its own former. Undefined when the list is right.
 */
export function formerAddresses(published: unknown, edited: unknown): string[] | undefined {
  const known = addressed.parse(published).slug?.current
  const {slug, previousSlugs = []} = addressed.parse(edited)
  const present = slug?.current
  if (!present) return undefined
  const wanted = new Set(previousSlugs)
  if (known) wanted.add(known)
  wanted.delete(present)
  const right = wanted.size === previousSlugs.length && previousSlugs.every((former) => wanted.has(former))
  return right ? undefined : [...wanted]
}
