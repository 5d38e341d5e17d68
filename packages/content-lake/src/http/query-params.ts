import {shallowJson} from './shallow-json.ts'

/**
 * The GROQ parameters of a URL: `$name=<json>`.
 * @throws ContentLakeError invalidRequest naming the parameter that is no JSON, or nested too deeply
 */
export function queryParams(search: URLSearchParams): Record<string, unknown> {
  const params: Record<string, unknown> = {}
  for (const [name, value] of search) {
    if (name.startsWith('$'))
      params[name.slice(1)] = shallowJson(value, `Parameter ${name}`, ': write strings in double quotes')
  }
  return params
}
