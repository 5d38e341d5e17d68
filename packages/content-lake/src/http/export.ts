import {Readable} from 'node:stream'
import {parseAssetId} from '../assets/asset-name.ts'
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
    const visible = documents.filter((document) => document !== undefined).filter(gate.mayRead)
    const lines = await Promise.all(visible.map((document) => lineOf(context, gate.redact(document))))
    if (lines.length > 0) yield lines.join('')
    await new Promise((resolve) => setImmediate(resolve))
  }
}

async function lineOf(context: RequestContext, document: StoredDocument) {
  return `${JSON.stringify(await withLeave(context, document))}\n`
}

/** Most originals are served to everybody as they are; those need no leave, and their address stays what it was. */
async function withLeave({lake, identity, params}: RequestContext, document: StoredDocument): Promise<StoredDocument> {
  const {_id: id, url} = document
  if (identity.kind === 'anonymous' || typeof url !== 'string' || !URL.canParse(url)) return document
  const name = parseAssetId(id)
  if (name === undefined) return document
  const isPrivate = lake.store.datasets().some((one) => one.name === params.dataset && one.aclMode === 'private')
  const isWhole = name.kind === 'file' || (await lake.assets.headerOf(name).then(isBare, () => true))
  return isWhole && !isPrivate ? document : {...document, url: lake.assets.signatures.sign(url)}
}

function isBare({bare}: {bare: boolean}) {
  return bare
}
