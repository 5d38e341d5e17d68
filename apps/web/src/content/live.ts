import 'server-only'
import {defineLive} from 'next-sanity/live'
import {getEnv} from '../env.ts'
import {atPublicAddress} from './content-source.ts'
import {sanityClient} from './sanity-client.ts'

const token = getEnv().sanity.readToken

/** Editors' previews: the browser gets a viewer token, so that drafts refresh as they are typed. */
const tokens = {serverToken: token, browserToken: token, strict: true} as const

export const {sanityFetch} = defineLive({client: sanityClient, ...tokens})

/** It asks from the browser, which is not where the server is. */
export const {SanityLive} = defineLive({client: sanityClient.withConfig(atPublicAddress(getEnv().sanity)), ...tokens})
