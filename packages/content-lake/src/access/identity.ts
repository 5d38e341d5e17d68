export const roles = ['administrator', 'editor', 'contributor', 'viewer'] as const
export type Role = (typeof roles)[number]

/** Who is asking. Everything that reads or writes takes one; there is no default. */
export type Identity =
  | {kind: 'anonymous'}
  | {kind: 'user'; id: string; displayName: string; email: string; role: Role; sessionId: string}
  | {kind: 'robot'; id: string; label: string; role: Role}
  /** The lake itself: scheduled releases, imports from the command line. */
  | {kind: 'system'}

export function authorOf(identity: Identity): string {
  if (identity.kind === 'anonymous') return '<anonymous>'
  if (identity.kind === 'system') return '<system>'
  return identity.id
}
