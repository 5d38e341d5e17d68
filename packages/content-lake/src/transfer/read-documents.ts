import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {createInterface} from 'node:readline'
import {z} from 'zod'
import {checkDocument} from '../documents/document-limits.ts'
import type {IncomingDocument} from '../documents/document.ts'
import {isRecord} from '../documents/record.ts'
import {stableKeys} from './stable-keys.ts'
import type {ImportProblems} from './import-problems.ts'

export type ImportedDocument = {line: number; document: IncomingDocument & {_id: string}}
export type ReadOptions = {allowSystemDocuments: boolean; skipCrossDatasetReferences: boolean}

const shape = z.looseObject({_id: z.string().optional(), _type: z.string().min(1)})

/** Reads newline-delimited JSON; what is wrong with a line is noted under its number. Blank lines are none. */
export async function readDocuments(path: string, options: ReadOptions, problems: ImportProblems) {
  const documents: ImportedDocument[] = []
  const lineOf = new Map<string, number>()
  let line = 0
  for await (const text of createInterface({input: createReadStream(path, 'utf8'), crlfDelay: Infinity})) {
    line += 1
    if (text.trim() === '') continue
    const document = parse(text, line, problems)
    if (document === undefined || (!options.allowSystemDocuments && isSystem(document._id))) continue
    const earlier = lineOf.get(document._id)
    if (earlier !== undefined) problems.add(line, `"${document._id}" is already the document of line ${earlier}`)
    lineOf.set(document._id, line)
    documents.push({line, document: complete(document, options)})
  }
  return documents
}

function parse(text: string, line: number, problems: ImportProblems): (IncomingDocument & {_id: string}) | undefined {
  try {
    const document = shape.parse(JSON.parse(text.replace(/^\uFEFF/, '')))
    // The same line without an id is the same document when it is imported again.
    const identified = {...document, _id: document._id ?? createHash('sha256').update(text).digest('hex').slice(0, 32)}
    checkDocument(identified)
    return identified
  } catch (error) {
    problems.add(line, reasonOf(error))
    return undefined
  }
}

function reasonOf(error: unknown) {
  if (error instanceof z.ZodError) return 'a document is a JSON object with a "_type", and its "_id" is text'
  if (error instanceof SyntaxError) return `it is not JSON (${error.message})`
  return error instanceof Error ? error.message : String(error)
}

/** Releases are documents of the system too, but belong to the content: their versions mean nothing without them. */
function isSystem(id: string) {
  return id.startsWith('_.') && !id.startsWith('_.releases.')
}

function complete(document: IncomingDocument & {_id: string}, options: ReadOptions): IncomingDocument & {_id: string} {
  const {_rev: _old, ...content} = document
  return {...stableKeys(mapReferences(content, options)), _id: document._id, _type: document._type}
}

type Json = Record<string, unknown>

function mapReferences(record: Json, options: ReadOptions): Json {
  const kept = Object.entries(record).filter(([, value]) => !(options.skipCrossDatasetReferences && crosses(value)))
  return Object.fromEntries(kept.map(([name, value]) => [name, mapValue(value, options)]))
}

function mapValue(value: unknown, options: ReadOptions): unknown {
  if (Array.isArray(value)) {
    const kept = value.filter((item) => !(options.skipCrossDatasetReferences && crosses(item)))
    return kept.map((item) => mapValue(item, options))
  }
  if (!isRecord(value)) return value
  const mapped = mapReferences(value, options)
  return typeof mapped._ref === 'string' && mapped._type === undefined ? {...mapped, _type: 'reference'} : mapped
}

function crosses(value: unknown) {
  return isRecord(value) && typeof value._ref === 'string' && '_dataset' in value
}
