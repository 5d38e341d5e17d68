import type {IncomingMessage} from 'node:http'
import {previewCookies} from '../preview/preview-cookie-names.ts'

/** Headers with which Next's own scripts ask for parts of a page, and those who edit for drafts. */
const special = [
  'rsc',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
  'next-action',
  'x-nextjs-data',
  'authorization',
]

/**
 * The path of the page that this request asks for as any reader would; `null` for everything else: other methods, the
 * parts that Next's scripts fetch, and every request with a preview's cookie.
 */
export function pagePath({
  method,
  url = '/',
  headers,
}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): string | null {
  if (method !== 'GET' && method !== 'HEAD') return null
  if (special.some((name) => name in headers)) return null
  const {cookie} = headers
  if (cookie && previewCookies.some((name) => cookie.includes(name))) return null
  const [path = '/', query] = url.split('?', 2)
  if (query?.includes('_rsc')) return null
  return path.startsWith('/_next/') || path.startsWith('/api/') ? null : path
}
