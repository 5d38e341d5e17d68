/** Without this, an unknown address under `api` would be taken for a page in a language of that name. */
export function GET(): Response {
  return new Response('There is nothing at this address.\n', {status: 404})
}
