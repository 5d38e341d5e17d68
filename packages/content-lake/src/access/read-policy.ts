import {parse} from 'groq-js'
import type {DatasetInfo} from '../documents/document-store.ts'
import {ContentLakeError} from '../errors.ts'
import {filtersFor} from './custom-role.ts'
import type {Identity} from './identity.ts'
import {readGate, type ReadGate} from './read-gate.ts'

export type ReadPolicy = {
  /** A GROQ condition on one document that anonymous readers' documents must meet. It cannot follow references. */
  anonymousFilter?: string
  /** Names of fields that anonymous readers never see, at any depth. */
  privateFields: readonly string[]
}

/**
 * Members of every built-in role read everything, others what their role is granted; anonymous readers read what is published in public datasets.
 * @returns the gate for an identity in a dataset
 * @throws ContentLakeError queryParseError when the policy's filter is no GROQ
 */
export function gatesOf(policy: ReadPolicy) {
  assertParses(policy.anonymousFilter)
  const everything = readGate({sees: 'everything'})
  const nothing = readGate({sees: 'nothing'})
  const published = readGate({sees: 'published', filter: policy.anonymousFilter, privateFields: policy.privateFields})
  return (identity: Identity, dataset: Pick<DatasetInfo, 'aclMode' | 'name'>): ReadGate => {
    if (identity.kind !== 'anonymous') return memberGate(identity, dataset)
    return dataset.aclMode === 'public' ? published : nothing
  }

  function memberGate(identity: Exclude<Identity, {kind: 'anonymous'}>, {name}: Pick<DatasetInfo, 'name'>): ReadGate {
    if (identity.kind === 'system' || identity.grants === undefined) return everything
    const filters = filtersFor(identity.grants, name, 'read')
    if (filters.length === 0) return nothing
    // Those who are granted the same share results, unless it depends on who asks.
    const self = filters.some((filter) => /\bidentity\s*\(/.test(filter)) ? identity.id : ''
    return readGate({sees: 'granted', filters, identity: self})
  }
}

function assertParses(filter: string | undefined) {
  if (filter === undefined) return
  try {
    parse(filter)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ContentLakeError(
      'queryParseError',
      `readPolicy.anonymousFilter (LAKE_ANONYMOUS_FILTER) is no GROQ condition: ${reason}`,
    )
  }
}
