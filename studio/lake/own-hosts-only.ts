const sanityHost = /(^|\.)(sanity\.io|sanity-cdn\.com)$/

/**
 * Wraps `fetch` for a studio that lives on a lake. The studio asks Sanity's servers whether there is a newer version and
 * whether feedback is open, and its App SDK puts the project's id before the lake's host whatever it is told: the former
 * two are answered here, the latter goes to the lake. No setting turns any of them off.
 */
export function ownHostsOnly(fetch: typeof globalThis.fetch, apiHost: string, projectId: string): typeof fetch {
  const lake = new URL(apiHost)
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, globalThis.location?.href)
    if (sanityHost.test(url.hostname)) return Promise.resolve(nothingKnown(init?.method))
    if (url.host !== `${projectId}.${lake.host}`) return fetch(input, init)
    url.host = lake.host
    return fetch(input instanceof Request ? new Request(url, input) : url, init)
  }
}

/** To a question, an answer without content; to anything else, that nobody is there to take it. */
function nothingKnown(method = 'GET') {
  return Response.json({}, {status: method === 'GET' ? 200 : 503})
}
