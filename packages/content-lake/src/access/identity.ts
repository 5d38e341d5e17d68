import type {Grant} from './custom-role.ts'

export const roles = ['administrator', 'editor', 'contributor', 'viewer'] as const
export type Role = (typeof roles)[number]

/** A role by its name. With `grants` it is one of the project's own, and they are all that it may do. */
export type Held = {role: string; grants?: readonly Grant[]}

/** Who is asking. Everything that reads or writes takes one; there is no default. */
export type Identity =
  | {kind: 'anonymous'}
  | ({kind: 'user'; id: string; displayName: string; email: string; sessionId: string} & Held)
  | ({kind: 'robot'; id: string; label: string} & Held)
  /** The lake itself: scheduled releases, imports from the command line. */
  | {kind: 'system'}

/**
 * The author of what the lake does by itself. Sanity calls it `<system>`, which its Studio shows as “Sanity”, with a
 * picture that it fetches from Sanity's servers.
 */
export const lakeAuthor = {id: 'content-lake', displayName: 'Content lake'}

export function authorOf(identity: Identity): string {
  if (identity.kind === 'anonymous') return '<anonymous>'
  if (identity.kind === 'system') return lakeAuthor.id
  return identity.id
}
