import {parseQuery} from './parse-query.ts'

/** @throws ContentLakeError queryParseError when this cannot be asked about a change, in delta mode */
export function assertChangeQuery(query: string) {
  parseQuery(query, {}, 'delta')
}
