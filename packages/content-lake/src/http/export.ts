import {Readable} from 'node:stream'
import type {ReadGate} from '../access/read-gate.ts'
import {parseAssetId} from '../assets/asset-name.ts'
import type {StoredDocument} from '../documents/document.ts'
import type {Handler, RequestContext} from '../lake.ts'
import {datasetNamed} from './dataset-named.ts'

const documentsPerTurn = 200
/** A client that leaves its download lying would keep the file's log from shrinking. */
const longestPause = 60_000

/**
 * `GET /data/export/:dataset?types=a,b`: every document that the asker may see, one JSON document a line, as they all
 * were at one moment. Asset addresses that members get carry leave to fetch the original bytes, since Sanity's export
 * command asks for them without its token.
 */
export const exportDataset: Handler = (context) => {
  const {name} = datasetNamed(context)
  const gate = context.lake.gateFor(context.identity, name)
  const lines = Readable.from(linesOf(context, name, gate))
  return new Response(ReadableStream.from(lines), {
    headers: {'content-type': 'application/x-ndjson', 'cache-control': 'private, no-store'},
  })
}

/** Other requests get their turn between batches, however large the dataset is. */
async function* linesOf(context: RequestContext, dataset: string, gate: ReadGate) {
  const types = context.url.searchParams.get('types')?.split(',').filter(Boolean) ?? []
  const snapshot = context.lake.store.snapshot(dataset)
  const pause = setTimeout(snapshot.close, longestPause).unref()
  try {
    const {find, get} = snapshot.reader
    const ids = [...find(types.length > 0 ? {kind: 'types', types} : {kind: 'all'})]
    for (let start = 0; start < ids.length; start += documentsPerTurn) {
      const documents = ids.slice(start, start + documentsPerTurn).flatMap((id) => get(id) ?? [])
      const visible = documents.filter(gate.mayRead)
      const lines = await Promise.all(visible.map((document) => lineOf(context, gate.redact(document))))
      if (lines.length > 0) yield lines.join('')
      pause.refresh()
      await new Promise((resolve) => setImmediate(resolve))
    }
  } finally {
    clearTimeout(pause)
    snapshot.close()
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
