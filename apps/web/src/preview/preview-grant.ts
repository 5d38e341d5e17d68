import {splitPath} from '@verite/content-model/languages'
import {z} from 'zod'

/** Whoever previews: an editor (through the studio) everywhere, or the reader of a shared link on one page. */
const previewGrant = z.discriminatedUnion('holder', [
  z.object({holder: z.literal('editor'), expires: z.number()}),
  z.object({
    holder: z.literal('guest'),
    expires: z.number(),
    path: z.string(),
    perspective: z.string(),
    made: z.number().default(0),
  }),
])

export type PreviewGrant = z.output<typeof previewGrant>

/**
 * Must come with Next's own draft cookie: that one is the same for everybody and never expires, this one is ours to
 * sign and to end.
 */
export const grantCookie = 'preview-grant'

/** A signed token that holds the grant in the clear: `<payload>.<HMAC-SHA-256>`, both base64url. */
export async function signGrant(grant: PreviewGrant, secret: string): Promise<string> {
  const payload = Buffer.from(JSON.stringify(grant)).toString('base64url')
  const signature = await crypto.subtle.sign('HMAC', await keyOf(secret), Buffer.from(payload))
  return `${payload}.${Buffer.from(signature).toString('base64url')}`
}

/** The grant in a token, or `null` when it is forged, malformed or has expired. Compares in constant time. */
export async function verifyGrant(token: string | null | undefined, secret: string): Promise<PreviewGrant | null> {
  const [payload, signature, ...more] = (token ?? '').split('.')
  if (!payload || !signature || more.length > 0) return null
  const signed = Buffer.from(signature, 'base64url')
  if (!(await crypto.subtle.verify('HMAC', await keyOf(secret), signed, Buffer.from(payload)))) return null
  const grant = previewGrant.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString()))
  return grant.success && grant.data.expires > Date.now() ? grant.data : null
}

/** Whether the grant lets its holder see drafts at this path. A page is shared in every language. */
export function allowsPath(grant: PreviewGrant, path: string): boolean {
  return grant.holder === 'editor' || splitPath(grant.path).path === splitPath(path).path
}

function keyOf(secret: string) {
  return crypto.subtle.importKey('raw', Buffer.from(secret), {name: 'HMAC', hash: 'SHA-256'}, false, ['sign', 'verify'])
}
