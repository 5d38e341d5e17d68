import {LRUCache} from 'lru-cache'
import type {z} from 'zod'
import {parseContent} from './parse-content.ts'

type Read = {data: unknown; fitted: WeakMap<z.ZodType, unknown>}

/*
 * What was read lately. A page, its head and both of Next's renderings read the same text, and fitting a film to its shape
 * takes longer than drawing it; nobody changes what they read.
 */
const texts = new LRUCache<string, Read>({maxSize: 8_000_000, sizeCalculation: (_, json) => json.length + 1})
const reads = new WeakMap<object, Read>()

/** `JSON.parse`, once for each text. */
export function parseOnce(json: string): unknown {
  const read = texts.get(json) ?? {data: JSON.parse(json), fitted: new WeakMap()}
  texts.set(json, read)
  if (typeof read.data === 'object' && read.data !== null) reads.set(read.data, read)
  return read.data
}

/** `parseContent`, once for each shape that something from `parseOnce` is fitted to. */
export function fitOnce<Shape extends z.ZodType>(shape: Shape, data: unknown, what: string): z.output<Shape> | null {
  const read = typeof data === 'object' && data !== null ? reads.get(data) : undefined
  if (!read) return parseContent(shape, data, what)
  if (!read.fitted.has(shape)) read.fitted.set(shape, parseContent(shape, data, what))
  return read.fitted.get(shape) as z.output<Shape> | null
}
