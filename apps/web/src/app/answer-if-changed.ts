import {createHash} from 'node:crypto'

/** Something for programs: asked for again, it is sent only if it has changed. */
export function answerIfChanged(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  headers: HeadersInit,
): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const all = new Headers({
    'cache-control': 'public, max-age=0, must-revalidate',
    ...Object.fromEntries(new Headers(headers)),
  })
  all.set('etag', etag)
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  return known?.includes(etag) ? new Response(null, {status: 304, headers: all}) : new Response(body, {headers: all})
}
