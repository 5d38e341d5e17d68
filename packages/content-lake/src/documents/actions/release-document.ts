import {z} from 'zod'
import {documentFailure} from '../document-failure.ts'
import type {StoredDocument} from '../document.ts'
import type {Transaction} from '../transaction.ts'

export type ReleaseState = 'active' | 'scheduled' | 'published' | 'archived'

const prefix = '_.releases.'
const finalStates = z.array(z.looseObject({id: z.string()}))

export function releaseDocumentId(name: string): string {
  return prefix + name
}

/** The name of a release from its document's id; nothing for other documents. */
export function releaseOfDocument(id: string): string | undefined {
  return id.startsWith(prefix) ? id.slice(prefix.length) : undefined
}

/**
 * The release's document, in one of these states.
 * @throws ContentLakeError documentNotFoundError or releaseError
 */
export function releaseIn(
  transaction: Transaction,
  name: string,
  states: readonly ReleaseState[],
  intent: string,
): StoredDocument {
  const id = releaseDocumentId(name)
  const release = transaction.get(id)
  if (!release) throw documentFailure('documentNotFoundError', `Release "${name}" was not found`, {id})
  if (states.some((state) => state === release.state)) return release
  throw documentFailure(
    'releaseError',
    `Release "${name}" is ${String(release.state)} and cannot be ${intent}; it would have to be ${states.join(' or ')}`,
    {id, state: release.state},
  )
}

/** Ids of the documents that a finished release held. */
export function finalDocumentIds(release: StoredDocument): string[] {
  const parsed = finalStates.safeParse(release.finalDocumentStates)
  return parsed.success ? parsed.data.map((state) => state.id) : []
}
