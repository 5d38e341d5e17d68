import {parse} from 'hono/utils/cookie'
import type {Identity} from '../access/identity.ts'
import {sessionCookieName} from '../access/session-cookie.ts'
import {ContentLakeError} from '../errors.ts'
import type {Lake} from '../lake.ts'

const anonymous: Identity = {kind: 'anonymous'}

/**
 * Who sent this request. A token that is not valid is an error rather than anonymity: its owner must hear of it.
 * @param requiresOrigin WebSockets are not covered by CORS, so there a foreign origin ends the request
 */
export function identify(request: Request, lake: Lake, requiresOrigin: boolean): Identity {
  const trusted = comesFromTrustedOrigin(request, lake)
  if (requiresOrigin && !trusted) {
    throw new ContentLakeError('forbidden', `Origin ${request.headers.get('origin')} is not among the allowed origins`)
  }
  const bearer = request.headers.get('authorization')?.match(/^Bearer\s+(.+)$/i)?.[1]
  if (bearer !== undefined) {
    const identity = lake.accounts.identify(bearer)
    if (identity) return identity
    throw new ContentLakeError('unauthorized', 'Unauthorized - Session not found')
  }
  // Ports share cookies, and same-site pages on other ports are not ours: a cookie counts only from trusted origins.
  const cookie = trusted ? sessionIn(request, lake) : undefined
  return (cookie && lake.accounts.identify(cookie)) || anonymous
}

function comesFromTrustedOrigin(request: Request, {config}: Lake) {
  const origin = request.headers.get('origin')
  if (origin === null) return true
  return origin === new URL(request.url).origin || config.allowedOrigins.includes(origin)
}

function sessionIn(request: Request, {config}: Lake) {
  const name = sessionCookieName(config.publicUrl)
  return parse(request.headers.get('cookie') ?? '', name)[name]
}
