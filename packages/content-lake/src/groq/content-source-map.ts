import {attributes, itemsOf, type SourceStep, type TracedValue} from './traced-value.ts'

/** Sanity's format: which field of which document each value of a result comes from. */
export type ContentSourceMap = {
  documents: {_id: string; _type: string}[]
  paths: string[]
  mappings: Record<string, {type: 'value'; source: {type: 'documentValue'; document: number; path: number}}>
}

/** @param withKeys whether array items are named by their `_key`, which stays when others are moved */
export function contentSourceMap(traced: TracedValue, withKeys: boolean): ContentSourceMap {
  const documents = new Numbered<{_id: string; _type: string}>()
  const paths = new Numbered<string>()
  const mappings: ContentSourceMap['mappings'] = {}

  const walk = (part: TracedValue, resultPath: string) => {
    const items = itemsOf(part)
    if (items) return items.forEach((item, index) => walk(item, `${resultPath}[${index}]`))
    const fields = attributes(part)
    if (fields) return fields.forEach((field, name) => walk(field, resultPath + nameStep(name)))
    if (!part.origin || part.value === null || part.value === undefined) return
    const {document, path} = part.origin
    const id = typeof document._originalId === 'string' ? document._originalId : document._id
    const source = {
      type: 'documentValue' as const,
      document: documents.numberOf(id, () => ({_id: id, _type: document._type})),
      path: paths.numberOf(jsonPath(path, withKeys), (text) => text),
    }
    mappings[resultPath] = {type: 'value', source}
  }
  walk(traced, '$')
  return {documents: documents.values, paths: paths.values, mappings}
}

/** Gives each value a number, equal ones the same. */
class Numbered<Value> {
  readonly values: Value[] = []
  #numbers = new Map<string, number>()

  numberOf(key: string, make: (key: string) => Value): number {
    const known = this.#numbers.get(key) ?? this.values.push(make(key)) - 1
    this.#numbers.set(key, known)
    return known
  }
}

function jsonPath(path: readonly SourceStep[], withKeys: boolean): string {
  return `$${path.map((step) => (typeof step === 'string' ? nameStep(step) : itemStep(step, withKeys))).join('')}`
}

function itemStep({index, key}: Exclude<SourceStep, string>, withKeys: boolean): string {
  return withKeys && key ? `[?(@._key=='${key.replace(/['\\]/g, '\\$&')}')]` : `[${index}]`
}

function nameStep(name: string): string {
  return `['${name.replace(/[\f\n\r\t'\\]/g, (character) => escapes[character] ?? character)}']`
}

const escapes: Record<string, string> = {'\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', "'": "\\'", '\\': '\\\\'}
