import {getEnv} from '../env.ts'
import {signGrant} from './preview-grant.ts'

const day = 86_400_000

/** How long a shared link may live at most, in days. */
export const longestLink = 30

type PreviewLink = {path: string; perspective: string; days: number}

/** An address that shows one page's draft to whoever holds it, until it expires. */
export async function createPreviewLink({path, perspective, days}: PreviewLink) {
  const {previewSecret, siteUrl} = getEnv()
  const made = Date.now()
  const expires = made + days * day
  const token = await signGrant({holder: 'guest', expires, path, perspective, made}, previewSecret)
  return {url: `${siteUrl}/api/preview?token=${token}`, expires: new Date(expires).toISOString()}
}
