import {type Path, type UncheckedDocument} from './publishing-rule.ts'

type Fields = Record<string, unknown>

/** An object inside a document, where it stands, and what it stands in, innermost last. */
export type PlacedObject = {fields: Fields; path: Path; ancestors: Fields[]}

/** Every object of a document, the document itself first, in the order of its fields. */
export function* objectsIn(document: UncheckedDocument): Generator<PlacedObject> {
  yield* descend(document, [], [])
}

function* descend(value: unknown, path: Path, ancestors: Fields[]): Generator<PlacedObject> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* descend(item, [...path, stepTo(item, index)], ancestors)
  } else if (isFields(value)) {
    yield {fields: value, path, ancestors}
    for (const [name, field] of Object.entries(value)) yield* descend(field, [...path, name], [...ancestors, value])
  }
}

function stepTo(item: unknown, index: number): Path[number] {
  return isFields(item) && typeof item['_key'] === 'string' ? {_key: item['_key']} : index
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
