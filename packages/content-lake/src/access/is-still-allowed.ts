import type {Accounts} from './accounts.ts'
import type {Identity} from './identity.ts'

/** False once a session was ended or expired, or a robot's token revoked, since the identity was established. */
export function isStillAllowed(identity: Identity, accounts: Accounts): boolean {
  if (identity.kind === 'user') return accounts.hasSession(identity.sessionId)
  if (identity.kind === 'robot') return accounts.hasRobot(identity.id)
  return true
}
