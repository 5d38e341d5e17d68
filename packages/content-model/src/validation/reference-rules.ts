import {z} from 'zod'
import {objectsIn} from './objects-in.ts'
import {type Path, publishedId, type PublishingRule, type UncheckedDocument} from './publishing-rule.ts'

const reference = z.object({_ref: z.string(), _weak: z.boolean().nullish()})

const relationFields = new Set(['relationships', 'parent', 'partOf', 'after', 'outcome', 'conflictsWith'])

/** Nobody is their own spouse, no event comes after itself. */
export const relatesToOthers: PublishingRule = (document) =>
  referencesIn(document)
    .filter(({path: [field], to}) => relationFields.has(String(field)) && to === publishedId(document._id))
    .map(({path}) => ({path, message: 'This leads back to the same document. Choose another one.'}))

/** Assets belong to the importer and the studio’s uploader: what is not uploaded yet has no reference to check. */
function referencesIn(document: UncheckedDocument): {path: Path; to: string}[] {
  return [...objectsIn(document)].flatMap(({fields, path}) => {
    const parsed = reference.safeParse(fields)
    if (!parsed.success || path.at(-1) === 'asset') return []
    return [{path, to: publishedId(parsed.data._ref)}]
  })
}
