/** What a client did to one document and what it heard; times are those of one clock. */
export type Operation = {
  key: string
  /** When it was sent. */
  invoked: number
  /** When its answer came; never, when the lake was killed first. */
  returned: number
} & (
  | {
      kind: 'write'
      /** The transaction's id, which is the document's next revision. */
      id: string
      /** Written only when the document is at this revision. */
      expected?: string
      /** `lost`: no answer came, so it may or may not have happened. */
      outcome: 'acknowledged' | 'refused' | 'lost'
    }
  | {kind: 'read'; revision: string; value: unknown}
)
export type Write = Extract<Operation, {kind: 'write'}>
export type Read = Extract<Operation, {kind: 'read'}>

export function isWrite(operation: Operation): operation is Write {
  return operation.kind === 'write'
}

export function isRead(operation: Operation): operation is Read {
  return operation.kind === 'read'
}
