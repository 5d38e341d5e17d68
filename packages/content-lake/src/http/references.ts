import {z} from 'zod'
import {pointsAt} from '../documents/points-at.ts'
import type {Handler, RequestContext} from '../lake.ts'
import {datasetNamed} from './dataset-named.ts'
import {flag, searchParams} from './search-params.ts'

const options = z.object({excludeInternalReferences: flag})
const mostListed = 100

/** `GET /data/references/:dataset/documents/:id/to`: which documents of this and the other datasets refer to one. */
export const references: Handler = (context) => {
  const {lake, params, url} = context
  const {name} = datasetNamed(context)
  const {excludeInternalReferences} = searchParams(url, options)
  const sources = lake.store.datasets().filter((dataset) => !excludeInternalReferences || dataset.name !== name)
  const found = sources.flatMap((source) => referrers(context, source.name, name, params.id ?? ''))
  return Response.json({totalCount: found.length, references: found.slice(0, mostListed)})
}

function referrers({identity, lake}: RequestContext, from: string, dataset: string, id: string) {
  const gate = lake.gateFor(identity, from)
  const reader = lake.store.reader(from)
  return Array.from(reader.find({kind: 'references', ids: [id]})).flatMap((documentId) => {
    const document = reader.get(documentId)
    if (!document || !gate.mayRead(document) || !pointsAt(gate.redact(document), id, dataset, from)) return []
    return [{projectId: lake.config.projectId, datasetName: from, documentId}]
  })
}
