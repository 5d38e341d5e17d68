import {serialize} from 'hono/utils/cookie'
import type {Session} from './accounts.ts'

/** Over https the name's prefix makes browsers refuse the cookie from any other host. */
export function sessionCookieName(publicUrl: string) {
  return isSecure(publicUrl) ? '__Host-lake-session' : 'lake-session'
}

/** The `Set-Cookie` value that signs a browser in. */
export function sessionCookie(publicUrl: string, {secret, expiresAt}: Session): string {
  return cookie(publicUrl, secret, new Date(expiresAt))
}

/** The `Set-Cookie` value that signs a browser out. */
export function expiredSessionCookie(publicUrl: string): string {
  return cookie(publicUrl, '', new Date(0))
}

function cookie(publicUrl: string, value: string, expires: Date) {
  const secure = isSecure(publicUrl)
  return serialize(sessionCookieName(publicUrl), value, {path: '/', httpOnly: true, sameSite: 'Lax', secure, expires})
}

function isSecure(publicUrl: string) {
  return publicUrl.startsWith('https:')
}
