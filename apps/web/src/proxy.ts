import {NextResponse, type NextRequest} from 'next/server'
import {getEnv} from './env.ts'
import {isTakenBack} from './preview/is-taken-back.ts'
import {previewCookies} from './preview/preview-cookie-names.ts'
import {allowsPath, grantCookie, verifyGrant} from './preview/preview-grant.ts'
import {contentSecurityPolicy} from './security-headers.ts'

/**
 * Stands before every request that asks for drafts. Without a grant for this path it goes on as anybody's: Next's own
 * draft cookie alone opens nothing.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const grant = await verifyGrant(request.cookies.get(grantCookie)?.value, getEnv().previewSecret)
  if (!grant || (await isTakenBack(grant))) return asAnybody(request, {forget: true})
  if (!allowsPath(grant, request.nextUrl.pathname)) return asAnybody(request, {forget: false})
  return asPreview(request)
}

/** A preview runs what Next wrote into it, which carries a nonce: Next takes it from the policy. */
function asPreview(request: NextRequest) {
  const development = process.env.NODE_ENV === 'development'
  const scripts = [`'nonce-${crypto.randomUUID()}'`, ...(development ? ["'unsafe-eval'"] : [])]
  const policy = contentSecurityPolicy(getEnv(), scripts, development)
  request.headers.set('content-security-policy', policy)
  const response = NextResponse.next({request: {headers: request.headers}})
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  response.headers.set('x-robots-tag', 'noindex, nofollow, noarchive')
  response.headers.set('referrer-policy', 'no-referrer')
  return response
}

function asAnybody(request: NextRequest, {forget}: {forget: boolean}) {
  for (const name of previewCookies) request.cookies.delete(name)
  const response = NextResponse.next({request: {headers: request.headers}})
  if (forget) for (const name of previewCookies) response.cookies.set(name, '', {maxAge: 0, path: '/'})
  return response
}

/** Visitors never come here. The API checks for itself. */
export const config = {
  matcher: [{source: '/((?!_next/|api/).*)', has: [{type: 'cookie', key: '__prerender_bypass'}]}],
}
