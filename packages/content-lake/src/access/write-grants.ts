import type {DatasetInfo} from '../documents/document-store.ts'
import {ContentLakeError} from '../errors.ts'
import {filtersFor} from './custom-role.ts'
import {documentCondition} from './document-condition.ts'
import {roles, type Held, type Identity, type Role} from './identity.ts'

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

/** Path patterns of the ids that a built-in role may create, update and delete in a dataset. */
export function writablePaths({role, grants}: Held, dataset: Pick<DatasetInfo, 'addonFor'>): readonly string[] {
  const known = roles.find((one) => one === role)
  if (known === undefined || grants !== undefined) return []
  return writableIds[known][dataset.addonFor === undefined ? 'content' : 'addon']
}

/**
 * Rejects a write before it happens; called with every document that a transaction touches.
 * @param states the document before and after, as far as it is there: custom roles look at what it says
 * @throws ContentLakeError unauthorized (not signed in) or forbidden (signed in, but not for this id)
 */
export function assertMayWrite(
  identity: Identity,
  dataset: Pick<DatasetInfo, 'name' | 'addonFor'>,
  id: string,
  permission: WritePermission,
  states: readonly object[] = [{_id: id}],
) {
  if (identity.kind === 'system') return
  if (identity.kind === 'anonymous') throw new ContentLakeError('unauthorized', 'Sign in to write: no session was sent')
  if (writablePaths(identity, dataset).some((pattern) => matchesPath(id, pattern))) return
  if (isGranted(identity, dataset.name, permission, states)) return
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

/** A change is granted when it is for what the document was and for what it becomes. */
function isGranted(
  {grants = [], id}: Held & {id: string},
  dataset: string,
  permission: WritePermission,
  states: readonly object[],
): boolean {
  const conditions = filtersFor(grants, dataset, permission).map(documentCondition)
  return states.length > 0 && states.every((state) => conditions.some((holds) => holds(state, id)))
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
