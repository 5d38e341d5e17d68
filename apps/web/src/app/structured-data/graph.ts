import type {Graph, Thing} from 'schema-dts'

/** What one page says about several things, in one script. */
export function graph(things: readonly Thing[]): Graph {
  return {'@context': 'https://schema.org', '@graph': things}
}
