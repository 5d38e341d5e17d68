import {createClient, type ClientConfig} from '@sanity/client'
import {type SourceOptions} from 'sanity'
import {type StudioEnv} from '../env.ts'
import {createEventStreamFetch} from './event-stream-fetch.ts'

type Watch = (fetch: typeof globalThis.fetch) => typeof globalThis.fetch
type Connection = Pick<SourceOptions, 'apiHost' | 'auth' | 'unstable_clientFactory'>

/**
 * How the studio reaches its content. With the address of a lake every client talks to that lake alone and people sign
 * in there; without one nothing is set, and the studio is an ordinary studio of hosted Sanity. `watch` may look at what
 * clients send and are answered.
 */
export function lakeConnection({apiHost}: Pick<StudioEnv, 'apiHost'>, watch: Watch = (fetch) => fetch): Connection {
  if (!apiHost) return {}
  return {
    apiHost,
    unstable_clientFactory: clientFactory(apiHost, watch),
    auth: {
      loginMethod: 'cookie',
      redirectOnSingle: true,
      providers: [{name: 'lake', title: 'Sign in to Vérité', url: `${apiHost}/login`}],
    },
  }
}

function clientFactory(apiHost: string, watch: Watch) {
  const fetch = watch(createEventStreamFetch(apiHost))
  // One function for all clients: the client library shares live connections between clients with the same resolver.
  const resolveFetch = () => fetch
  return (config: ClientConfig) =>
    createClient({...config, apiHost, useProjectHostname: false, useCdn: false, resolveFetch})
}
