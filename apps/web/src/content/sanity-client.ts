import 'server-only'
import {createClient} from 'next-sanity'
import {getEnv} from '../env.ts'
import {isProse} from './stega-filter.ts'

const {sanity, studioUrl} = getEnv()

/**
 * Reads published content; `defineLive` adds the token for drafts. A custom API host is the embedded lake, which is one
 * address for everything; without one it is hosted Sanity and its CDN.
 */
export const sanityClient = createClient({
  projectId: sanity.projectId,
  dataset: sanity.dataset,
  apiVersion: '2025-02-19',
  apiHost: sanity.apiHost,
  useProjectHostname: !sanity.apiHost,
  useCdn: !sanity.apiHost,
  perspective: 'published',
  maxRetries: 2,
  timeout: 10_000,
  stega: {studioUrl, filter: isProse},
})
