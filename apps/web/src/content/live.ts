import 'server-only'
import {defineLive} from 'next-sanity/live'
import {getEnv} from '../env.ts'
import {sanityClient} from './sanity-client.ts'

const token = getEnv().sanity.readToken

/** Editors' previews: the browser gets a viewer token, so that drafts refresh as they are typed. */
export const {sanityFetch, SanityLive} = defineLive({
  client: sanityClient,
  serverToken: token,
  browserToken: token,
  strict: true,
})
