import {Readable} from 'node:stream'
import type {StoredDocument} from '../documents/document.ts'
import type {Handler, RequestContext} from '../lake.ts'

const documentsPerTurn = 200

/**
 * `GET /data/export/:dataset?types=a,b`: every document that the asker may see, one JSON document a line. Asset
 * addresses that members get carry leave to fetch the original bytes, since Sanity's export command asks for them without
 * its token.
 */
export const exportDataset: Handler = (context) => {
  const {lake, params, url} = context
  const reader = lake.store.reader(params.dataset ?? '')
  const types = url.searchParams.get('types')?.split(',').filter(Boolean) ?? []
  const ids = [...reader.find(types.length > 0 ? {kind: 'types', types} : {kind: 'all'})]
  const lines = Readable.from(linesOf(context, ids, reader.get))
  return new Response(ReadableStream.from(lines), {
    headers: {'content-type': 'application/x-ndjson', 'cache-control': 'private, no-store'},
  })
}

/** Other requests get their turn between batches, however large the dataset is. */
async function* linesOf(
  context: RequestContext,
  ids: readonly string[],
  get: (id: string) => StoredDocument | undefined,
) {
  const {lake, params, identity} = context
  const gate = lake.gateFor(identity, params.dataset ?? '')
  for (let start = 0; start < ids.length; start += documentsPerTurn) {
    const documents = ids.slice(start, start + documentsPerTurn).map(get)
    const visible = documents.filter((document) => document !== undefined && gate.mayRead(document))
    const lines = visible.map(
      (document) => document && `${JSON.stringify(withLeave(context, gate.redact(document)))}\n`,
    )
    if (lines.length > 0) yield lines.join('')
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function withLeave({lake, identity}: RequestContext, document: StoredDocument): StoredDocument {
  const isAsset = document._type === 'sanity.imageAsset' || document._type === 'sanity.fileAsset'
  if (identity.kind === 'anonymous' || !isAsset || typeof document.url !== 'string') return document
  return URL.canParse(document.url) ? {...document, url: lake.assets.signatures.sign(document.url)} : document
}
