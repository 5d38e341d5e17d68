import 'server-only'
import {createClient} from 'next-sanity'
import {getEnv} from '../env.ts'
import {contentSource} from './content-source.ts'
import {isProse} from './stega-filter.ts'

const {sanity, studioUrl} = getEnv()

/** Reads published content; `defineLive` adds the token for drafts. */
export const sanityClient = createClient({
  ...contentSource(sanity),
  apiVersion: '2025-02-19',
  perspective: 'published',
  maxRetries: 2,
  timeout: 10_000,
  stega: {studioUrl, filter: isProse},
})
