import type {Env} from '../env.ts'

/**
 * Where Sanity's client finds the content. A custom API host is the embedded lake, which is one address for everything;
 * without one it is hosted Sanity and its CDN, whose addresses the client makes from the project's id. The client takes
 * an `apiHost` that is present and undefined for an address, and fails.
 */
export function contentSource({projectId, dataset, apiHost}: Env['sanity']) {
  const place = apiHost ? {apiHost, useProjectHostname: false, useCdn: false} : {useCdn: true}
  return {projectId, dataset, ...place}
}
