import type {CustomRole} from './custom-role.ts'
import type {Identity} from './identity.ts'

export type User = {id: string; email: string; displayName: string; role: string; createdAt: string}
export type RobotToken = {id: string; label: string; role: string; createdAt: string; expiresAt?: string}
export type Session = {id: string; secret: string; expiresAt: string}
export type KeyValue = {key: string; value: unknown; modifiedAt: string}

/** A link signs a person in; an exchange turns the `sid` of a redirect into a session's token. Both work once. */
export type OneTimePurpose = 'link' | 'exchange'

/** People, robots and how they prove who they are. Secrets are handed out once and kept only as hashes. */
export type Accounts = {
  users(): User[]
  user(id: string): User | undefined
  userByEmail(email: string): User | undefined
  /** @throws ContentLakeError invalidRequest when the e-mail address is taken, or for an unknown role */
  addUser(user: {email: string; displayName: string; role: string; password?: string}): Promise<User>
  /** Of people who are signed in, too: it counts from their next request on. False when there is no such user. */
  setRole(userId: string, role: string): boolean
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
  /** @throws ContentLakeError invalidRequest for an unknown role */
  createRobot(robot: {label: string; role: string; expiresAt?: string}): RobotToken & {secret: string}
  /** Gives a robot another secret; the one before is worthless at once. */
  rotateRobot(id: string): (RobotToken & {secret: string}) | undefined
  /** False when it was revoked or has expired. */
  hasRobot(id: string): boolean
  /** False when there is no such robot. */
  revokeRobot(id: string): boolean

  customRoles(): CustomRole[]
  /** Makes a role or changes it, from the next request of those who have it on. */
  saveRole(role: CustomRole): void
  /** False when there is none. @throws ContentLakeError invalidRequest while somebody has it */
  removeRole(name: string): boolean

  keyValues(userId: string, keys: readonly string[]): KeyValue[]
  setKeyValue(userId: string, key: string, value: unknown): KeyValue
}
