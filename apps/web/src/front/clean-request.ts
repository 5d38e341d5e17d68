import type {IncomingMessage} from 'node:http'

/** What Next's parts say to one another; from outside it would be a lie. */
const internal = /^x-(middleware|nextjs?|invoke|matched|now|prerender|vercel|page-tags)(-|$)/

/** An address that no page has. */
const nowhere = '/-/-'

/** Makes a request safe to hand on: no internal headers, and an address that can be read. */
export function cleanRequest(request: IncomingMessage) {
  request.headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !internal.test(name)))
  const url = request.url ?? '/'
  if (!isReadable(url)) request.url = nowhere
}

/** Next answers an address with broken escapes with an error of its own; readers get "not found". */
function isReadable(url: string) {
  try {
    return !decodeURIComponent(url.split('?', 1)[0] ?? '').includes('\0')
  } catch {
    return false
  }
}
