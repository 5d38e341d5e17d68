import {perspectiveCookieName, variantCookieName} from '@sanity/preview-url-secret/constants'
import {NextResponse, type NextRequest} from 'next/server'
import {getEnv} from './env.ts'
import {isTakenBack} from './preview/is-taken-back.ts'
import {previewCookies} from './preview/preview-cookie-names.ts'
import {allowsPath, grantCookie, verifyGrant, type PreviewGrant} from './preview/preview-grant.ts'
import {contentSecurityPolicy} from './security-headers.ts'

/**
 * Stands before every request that asks for drafts. Without a grant for this path it goes on as anybody's: Next's own
 * draft cookie alone opens nothing. The framework's actions are an editor's: by the name of one, which no secret keeps,
 * it would do what only the server is to do, such as run a cached function with any arguments.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const grant = await verifyGrant(request.cookies.get(grantCookie)?.value, getEnv().previewSecret)
  if (request.headers.has('next-action') && grant?.holder !== 'editor') return new NextResponse(null, {status: 403})
  if (!grant || (await isTakenBack(grant))) return asAnybody(request, {forget: true})
  if (!allowsPath(grant, request.nextUrl.pathname)) return asAnybody(request, {forget: false})
  return asPreview(request, grant)
}

/** A preview runs what Next wrote into it, which carries a nonce: Next takes it from the policy. */
function asPreview(request: NextRequest, grant: PreviewGrant) {
  const development = process.env.NODE_ENV === 'development'
  const scripts = [`'nonce-${crypto.randomUUID()}'`, ...(development ? ["'unsafe-eval'"] : [])]
  const policy = contentSecurityPolicy(getEnv(), scripts, development)
  request.headers.set('content-security-policy', policy)
  if (grant.holder === 'guest') lookThrough(request, grant.perspective)
  const response = NextResponse.next({request: {headers: request.headers}})
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  response.headers.set('x-robots-tag', 'noindex, nofollow, noarchive')
  response.headers.set('referrer-policy', 'no-referrer')
  return response
}

/** Cookies are what their owner makes them, so a guest looks at what was shared, whatever they say. */
function lookThrough({cookies}: NextRequest, perspective: string) {
  cookies.set(perspectiveCookieName, perspective)
  cookies.delete(variantCookieName)
}

function asAnybody(request: NextRequest, {forget}: {forget: boolean}) {
  for (const name of previewCookies) request.cookies.delete(name)
  const response = NextResponse.next({request: {headers: request.headers}})
  if (forget) for (const name of previewCookies) response.cookies.set(name, '', {maxAge: 0, path: '/'})
  return response
}

/** Visitors never come here. The API checks for itself. */
export const config = {
  matcher: [
    {source: '/((?!_next/|api/).*)', has: [{type: 'cookie', key: '__prerender_bypass'}]},
    {source: '/:path*', has: [{type: 'header', key: 'next-action'}]},
  ],
}
