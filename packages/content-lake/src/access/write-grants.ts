import type {DatasetInfo} from '../documents/document-store.ts'
import {ContentLakeError} from '../errors.ts'
import type {Identity, Role} from './identity.ts'

export type WritePermission = 'create' | 'update'

/** Which ids a role may write, as Sanity's path patterns; comments and tasks live in add-on datasets. */
const writableIds: Record<Role, {content: readonly string[]; addon: readonly string[]}> = {
  administrator: {content: ['**'], addon: ['**']},
  editor: {
    content: ['*', 'drafts.**', 'versions.**', '_.releases.*', 'sanity-preview-url-secret.*'],
    addon: ['**'],
  },
  contributor: {content: ['drafts.**', 'versions.**'], addon: ['**']},
  viewer: {content: [], addon: []},
}

/** Path patterns of the ids that a role may create, update and delete in a dataset. */
export function writablePaths(role: Role, dataset: Pick<DatasetInfo, 'addonFor'>): readonly string[] {
  return writableIds[role][dataset.addonFor === undefined ? 'content' : 'addon']
}

/**
 * Rejects a write before it happens; called with every document that a transaction touches.
 * @throws ContentLakeError unauthorized (not signed in) or forbidden (signed in, but not for this id)
 */
export function assertMayWrite(
  identity: Identity,
  dataset: Pick<DatasetInfo, 'name' | 'addonFor'>,
  id: string,
  permission: WritePermission,
) {
  if (identity.kind === 'system') return
  if (identity.kind === 'anonymous') throw new ContentLakeError('unauthorized', 'Sign in to write: no session was sent')
  if (writablePaths(identity.role, dataset).some((pattern) => matchesPath(id, pattern))) return
  const description = `Insufficient permissions; permission "${permission}" required`
  throw new ContentLakeError(
    'forbidden',
    `${description}. The role "${identity.role}" may not write "${id}" in dataset "${dataset.name}"`,
    {
      type: 'mutationError',
      description,
      items: [{error: {type: 'insufficientPermissionsError', description, permission, id}, index: 0}],
    },
  )
}

/** GROQ's `path()`: `*` stands for one part of an id, a last `**` for all that follow. */
function matchesPath(id: string, pattern: string) {
  const parts = id.split('.')
  const wanted = pattern.split('.')
  if (wanted.at(-1) !== '**') return wanted.length === parts.length && wanted.every(matches)
  return parts.length >= wanted.length && wanted.slice(0, -1).every(matches)

  function matches(part: string, index: number) {
    return part === '*' || part === parts[index]
  }
}
