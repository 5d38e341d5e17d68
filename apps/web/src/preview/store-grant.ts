import {perspectiveCookieName} from '@sanity/preview-url-secret/constants'
import {cookies} from 'next/headers'
import {getEnv} from '../env.ts'
import {grantCookie, signGrant, type PreviewGrant} from './preview-grant.ts'

/**
 * Gives the browser a grant, and a perspective when the grant names one. The studio shows the site in a frame; where
 * it lives on another site, the cookie must say so, and be kept apart per embedding site, or browsers refuse it.
 */
export async function storeGrant(grant: PreviewGrant, request: Request) {
  const {previewSecret, siteUrl} = getEnv()
  const secure = siteUrl.startsWith('https:')
  const options = {
    httpOnly: true,
    secure,
    sameSite: secure ? 'none' : 'lax',
    partitioned: secure && isCrossSiteFrame(request),
    path: '/',
    maxAge: Math.floor((grant.expires - Date.now()) / 1000),
  } as const
  const jar = await cookies()
  jar.set(grantCookie, await signGrant(grant, previewSecret), options)
  if (grant.holder === 'guest') jar.set(perspectiveCookieName, grant.perspective, options)
}

function isCrossSiteFrame({headers}: Request) {
  return headers.get('sec-fetch-dest') === 'iframe' && headers.get('sec-fetch-site') === 'cross-site'
}
