import {pageScripts} from '../../page-scripts/page-scripts.ts'

/** The only script of a public page. */
export function GET(): Response {
  return new Response(pageScripts, {headers: {'content-type': 'text/javascript; charset=utf-8'}})
}
