import {createHash} from 'node:crypto'
import {type StudioEnv} from '../env.ts'

const hostedSanity = ['https://*.sanity.io', 'wss://*.sanity.io', 'https://*.sanity-cdn.com', 'https://sanity-cdn.com']

/**
 * What the built page may load and call: itself, its lake (or hosted Sanity) and the site it previews. Takes the page,
 * since its inline scripts are named by their hashes.
 */
export function contentSecurityPolicy(
  html: string,
  {apiHost, siteUrl}: Pick<StudioEnv, 'apiHost' | 'siteUrl'>,
): string {
  const backend = apiHost ? [apiHost, apiHost.replace(/^http/, 'ws')] : hostedSanity
  const directives = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...inlineScriptHashes(html)],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...backend, siteUrl],
    'media-src': ["'self'", 'blob:', ...backend],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...backend, siteUrl],
    'frame-src': ["'self'", siteUrl, ...backend],
    'worker-src': ["'self'", 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'", ...backend],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

function inlineScriptHashes(html: string) {
  return [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  )
}
