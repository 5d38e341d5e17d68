import {z} from 'zod'
import {ContentLakeError} from '../../errors.ts'
import {problemsOf} from '../../problems-of.ts'
import {patchSchema} from '../mutation.ts'

const id = z.string().min(1)
const content = z.looseObject({_id: id, _type: id})
const purge = z.boolean().optional()
const metadata = z.record(z.string(), z.unknown())
const releaseId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'a release is named by letters, digits, "_" and "-"')
const patch = z.preprocess(withoutId, patchSchema)
const name = <Name extends string>(actionType: Name) => z.literal(`sanity.action.${actionType}`)

const documentActions = [
  z.object({
    actionType: name('document.create'),
    publishedId: id,
    attributes: z.looseObject({_id: id.optional(), _type: id}),
    ifExists: z.enum(['fail', 'ignore']).default('fail'),
  }),
  z.object({actionType: name('document.replaceDraft'), publishedId: id, attributes: content}),
  z.object({actionType: name('document.edit'), draftId: id, publishedId: id, patch}),
  z.object({
    actionType: name('document.publish'),
    draftId: id,
    publishedId: id,
    ifDraftRevisionId: id.optional(),
    ifPublishedRevisionId: id.optional(),
  }),
  z.object({actionType: name('document.unpublish'), draftId: id, publishedId: id}),
  z.object({actionType: name('document.discard'), draftId: id, purge}),
  z.object({actionType: name('document.delete'), publishedId: id, includeDrafts: z.array(id).default([]), purge}),
] as const

const versionActions = [
  z.object({
    actionType: name('document.version.create'),
    publishedId: id,
    document: content.optional(),
    /** What Sanity's SDK calls the document. */
    attributes: content.optional(),
    baseId: id.optional(),
    versionId: id.optional(),
    ifBaseRevisionId: id.optional(),
  }),
  z.object({actionType: name('document.version.replace'), document: content}),
  z.object({actionType: name('document.version.discard'), versionId: id, purge}),
  z.object({actionType: name('document.version.unpublish'), versionId: id, publishedId: id}),
] as const

const releaseActions = [
  z.object({actionType: name('release.create'), releaseId, metadata: metadata.default({})}),
  z.object({actionType: name('release.edit'), releaseId, patch}),
  z.object({actionType: name('release.publish'), releaseId}),
  z.object({actionType: name('release.schedule'), releaseId, publishAt: z.iso.datetime({offset: true})}),
  z.object({actionType: name('release.unschedule'), releaseId}),
  z.object({actionType: name('release.archive'), releaseId}),
  z.object({actionType: name('release.unarchive'), releaseId}),
  z.object({actionType: name('release.delete'), releaseId}),
  z.object({
    actionType: name('release.import'),
    releaseId,
    attributes: metadata.optional(),
    document: metadata.optional(),
    ifExists: z.enum(['fail', 'ignore', 'replace']),
  }),
] as const

const documentAction = z.discriminatedUnion('actionType', documentActions)
const versionAction = z.discriminatedUnion('actionType', versionActions)
const releaseAction = z.discriminatedUnion('actionType', releaseActions)
const action = z.discriminatedUnion('actionType', [documentAction, versionAction, releaseAction])

export type DocumentAction = z.infer<typeof documentAction>
export type VersionAction = z.infer<typeof versionAction>
export type ReleaseAction = z.infer<typeof releaseAction>
export type Action = z.infer<typeof action>
/** One kind of action, by the end of its name: `document.publish`. */
export type ActionOf<Name extends string> = Extract<Action, {actionType: `sanity.action.${Name}`}>

const ofVariants = z.looseObject({
  actionType: z.string().regex(/^sanity\.action\.(document\.variant|variant\.definition)\./),
})

/** @throws ContentLakeError validationError naming the action that is malformed and why */
export function parseActions(input: readonly unknown[]): Action[] {
  return input.map((item, index) => {
    const parsed = action.safeParse(item)
    if (parsed.success) return parsed.data
    if (ofVariants.safeParse(item).success) {
      throw new ContentLakeError(
        'validationError',
        `Action ${index} is about variants, a beta of Sanity's that this lake has not`,
      )
    }
    throw new ContentLakeError('validationError', `Action ${index} is malformed: ${problemsOf(parsed.error)}`)
  })
}

// The Studio sends a patch's document with some actions, though the action already names it.
function withoutId(patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || !('id' in patch)) return patch
  const {id: _id, ...operations} = patch
  return operations
}
