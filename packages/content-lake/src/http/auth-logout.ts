import {expiredSessionCookie} from '../access/session-cookie.ts'
import type {Handler} from '../lake.ts'

/** `POST /auth/logout`: ends the session everywhere and takes the cookie back. */
export const authLogout: Handler = ({identity, lake}) => {
  if (identity.kind === 'user') lake.accounts.endSession(identity.sessionId)
  return Response.json({ok: true}, {headers: {'set-cookie': expiredSessionCookie(lake.config.publicUrl)}})
}
