import {join} from 'node:path'
import type {NextConfig} from 'next'
import {sanity} from 'next-sanity/live/cache-life'
import {getEnv} from './src/env.ts'
import {languageRedirects, languageRewrites} from './language-rewrites.ts'
import {securityHeaders} from './src/security-headers.ts'

const config: NextConfig = {
  // Tests build beside a running system, which must keep its own output.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  cacheComponents: true,
  partialPrefetching: true,
  cacheLife: {default: sanity},
  transpilePackages: ['@verite/content-model', '@verite/key-art'],
  // It reads data files of its own package.
  serverExternalPackages: ['pdfkit'],
  poweredByHeader: false,
  // For pages that were withdrawn: see app/forbidden.tsx.
  experimental: {authInterrupts: true},
  // Development's inline scripts differ from what is built, and nothing is kept there.
  ...(process.env.NODE_ENV === 'production' && {cacheHandler: join(import.meta.dirname, 'page-cache.mjs')}),
  /** A page's markdown twin; `/index.md` is that of the home page. */
  rewrites: async () => ({
    beforeFiles: [
      {source: '/index.md', destination: '/markdown'},
      {source: '/:path*.md', destination: '/markdown/:path*'},
    ],
    afterFiles: languageRewrites,
    fallback: [],
  }),
  redirects: async () => languageRedirects,
  headers: async () => [
    {source: '/:path*', headers: securityHeaders(getEnv(), process.env.NODE_ENV === 'development')},
  ],
}

export default config
