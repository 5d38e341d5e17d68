import {ContentLakeError} from '../errors.ts'

/**
 * The GROQ parameters of a URL: `$name=<json>`.
 * @throws ContentLakeError invalidRequest naming the parameter that is no JSON
 */
export function queryParams(search: URLSearchParams): Record<string, unknown> {
  const params: Record<string, unknown> = {}
  for (const [name, value] of search) {
    if (name.startsWith('$')) params[name.slice(1)] = parseParam(name, value)
  }
  return params
}

function parseParam(name: string, value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    throw new ContentLakeError('invalidRequest', `Parameter ${name} is no JSON: write strings in double quotes`)
  }
}
