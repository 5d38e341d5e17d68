import type {Identity, Role} from './identity.ts'

export type User = {id: string; email: string; displayName: string; role: Role; createdAt: string}
export type RobotToken = {id: string; label: string; role: Role; createdAt: string}
export type Session = {id: string; secret: string; expiresAt: string}
export type KeyValue = {key: string; value: unknown; modifiedAt: string}

/** A link signs a person in; an exchange turns the `sid` of a redirect into a session's token. Both work once. */
export type OneTimePurpose = 'link' | 'exchange'

/** People, robots and how they prove who they are. Secrets are handed out once and kept only as hashes. */
export type Accounts = {
  users(): User[]
  user(id: string): User | undefined
  userByEmail(email: string): User | undefined
  /** @throws ContentLakeError invalidRequest when the e-mail address is taken */
  addUser(user: {email: string; displayName: string; role: Role; password?: string}): Promise<User>
  /** Of people who are signed in, too: it counts from their next request on. False when there is no such user. */
  setRole(userId: string, role: Role): boolean
  /** With their sessions and links; what they wrote stays. False when there is no such user. */
  removeUser(userId: string): boolean
  /** Ends every session of the user as well. */
  setPassword(userId: string, password: string): Promise<void>
  /** Takes as long for an address that nobody has as for a wrong password. */
  verifyPassword(email: string, password: string): Promise<User | undefined>

  startSession(userId: string): Session
  endSession(sessionId: string): void
  /** False when it has ended or expired. */
  hasSession(sessionId: string): boolean
  /** Who holds this session's or robot's secret: undefined when it is unknown, expired or revoked. */
  identify(secret: string): Identity | undefined

  mintOneTime(purpose: OneTimePurpose, userId: string): {secret: string; expiresAt: string}
  /** Whom it would sign in; leaves it usable. */
  peekOneTime(purpose: OneTimePurpose, secret: string): User | undefined
  /** Uses it up. */
  takeOneTime(purpose: OneTimePurpose, secret: string): User | undefined

  robots(): RobotToken[]
  createRobot(robot: {label: string; role: Role}): RobotToken & {secret: string}
  /** False when it was revoked. */
  hasRobot(id: string): boolean
  /** False when there is no such robot. */
  revokeRobot(id: string): boolean

  keyValues(userId: string, keys: readonly string[]): KeyValue[]
  setKeyValue(userId: string, key: string, value: unknown): KeyValue
}
