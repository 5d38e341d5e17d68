import {getEnv, type Env} from '../env.ts'

/**
 * Where Sanity's client finds the content. A custom API host is the embedded lake, which is one address for everything;
 * without one it is hosted Sanity and its CDN, whose addresses the client makes from the project's id. The client takes
 * an `apiHost` that is present and undefined for an address, and fails.
 */
export function contentSource({projectId, dataset, localApiHost}: Env['sanity']) {
  const place = localApiHost ? {apiHost: localApiHost, useProjectHostname: false, useCdn: false} : {useCdn: true}
  return {projectId, dataset, ...place}
}

/** What makes a client of `contentSource` one for browsers, which reach the lake from elsewhere. */
export function atPublicAddress({apiHost}: Env['sanity']) {
  return apiHost ? {apiHost} : {}
}

/** Where this server fetches a file that has `url` for browsers: a lake beside it needs no way through the internet. */
export function fromHere(url: string, {apiHost, localApiHost}: Env['sanity'] = getEnv().sanity): string {
  return apiHost && localApiHost && url.startsWith(`${apiHost}/`) ? localApiHost + url.slice(apiHost.length) : url
}
