import type {ReadGate} from '../access/read-gate.ts'

/** What a listener asked for. Two listeners with equal requests get the same bytes. */
export type ListenRequest = {
  dataset: string
  query: string
  params: Record<string, unknown>
  /** User id for `identity()`. */
  identity: string
  gate: ReadGate
  includeResult: boolean
  includePreviousRevision: boolean
  includeMutations: boolean
  includeVersions: 'none' | 'drafts' | 'all'
  includeEffects: boolean
}

export function listenKey({gate, ...request}: ListenRequest): string {
  // Most filters do not ask who is listening; their listeners can share one evaluation.
  const identity = /\bidentity\s*\(/.test(request.query) ? request.identity : ''
  return JSON.stringify({...request, identity, gate: gate.key})
}
