import {z} from 'zod'
import type {ReadGate} from '../access/read-gate.ts'
import type {StoredDocument} from '../documents/document.ts'
import {ContentLakeError} from '../errors.ts'
import type {Handler} from '../lake.ts'
import {datasetNamed} from './dataset-named.ts'
import {documentIds} from './document-ids.ts'
import {flag, searchParams} from './search-params.ts'

const options = z.object({excludeContent: flag, includeAllVersions: flag})

/** `GET /data/doc/:dataset/:ids`: documents by id, and why the others are left out. */
export const doc: Handler = (context) => {
  const {identity, lake, params, url} = context
  const {name} = datasetNamed(context)
  const gate = lake.gateFor(identity, name)
  if (gate.rules.sees === 'nothing') throw new ContentLakeError('unauthorized', `Dataset "${name}" is private: sign in`)
  const {excludeContent, includeAllVersions} = searchParams(url, options)
  const reader = lake.store.reader(name)
  const asked = documentIds(params.ids)
  const ids = includeAllVersions ? Array.from(reader.find({kind: 'versionsOf', ids: asked})) : asked

  const stored = ids.map((id) => ({id, document: reader.get(id)}))
  const readable = stored.flatMap(({document}) => (document && gate.mayRead(document) ? [gate.redact(document)] : []))
  const found = new Set(readable.map(({_id}) => _id))
  const omitted = ids.filter((id) => !found.has(id)).map((id) => ({id, reason: reasonFor(id, gate, reader.get(id))}))
  return Response.json({documents: excludeContent ? readable.map(withoutContent) : readable, omitted})
}

/** Those who see only what is published learn neither of a draft that exists nor of a document that is kept from them. */
function reasonFor(id: string, gate: ReadGate, document: StoredDocument | undefined): 'existence' | 'permission' {
  if (!gate.seesUnpublished) return id.includes('.') ? 'permission' : 'existence'
  return document ? 'permission' : 'existence'
}

function withoutContent({_id, _type, _rev}: StoredDocument) {
  return {_id, _type, _rev}
}
