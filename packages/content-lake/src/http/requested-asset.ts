import {z} from 'zod'
import {assetId, parseAssetFileName, type AssetName} from '../assets/asset-name.ts'
import {ContentLakeError} from '../errors.ts'
import type {RequestContext} from '../lake.ts'
import {assertProject} from './assert-project.ts'

const rights = z.object({
  creator: z.string().optional().catch(undefined),
  copyright: z.string().optional().catch(undefined),
  licence: z.string().optional().catch(undefined),
  licenceUrl: z.string().optional().catch(undefined),
})
const assetDocument = z.object({
  mimeType: z.string().catch('application/octet-stream'),
  size: z.number().catch(0),
  originalFilename: z.string().optional().catch(undefined),
  creditLine: z.string().optional().catch(undefined),
  metadata: z.object({rights: rights.catch({}), hasAlpha: z.boolean().catch(true)}).catch({rights: {}, hasAlpha: true}),
})

export type RequestedAsset = {
  name: AssetName
  document: z.infer<typeof assetDocument>
  /** Whether caches that many people share may keep it. */
  cacheControl: string
}

/**
 * Finds the asset that an address names, if the asker may see its document.
 * @throws ContentLakeError notFound, in the same words for what is not there and for what is not for the asker
 */
export function requestedAsset(context: RequestContext, kind: AssetName['kind']): RequestedAsset {
  assertProject(context)
  const {lake, params, identity, url} = context
  const {dataset = '', file = ''} = params
  const name = parseAssetFileName(kind, file)
  const reading = lake.store.datasets().find((one) => one.name === dataset)
  const document = name && reading && lake.store.reader(dataset).get(assetId(name))
  const signed = lake.assets.signatures.isSigned(url)
  if (!document || !(signed || lake.gateFor(identity, dataset).mayRead(document))) {
    throw new ContentLakeError('notFound', `There is no ${kind} "${file}" in dataset "${dataset}"`)
  }
  const scope = reading.aclMode === 'public' && !signed ? 'public' : 'private'
  return {name, document: assetDocument.parse(document), cacheControl: `${scope}, max-age=31536000, immutable`}
}

/**
 * The name to save an asset under, when its address asks for that: `?dl=name`; or `?dl` for the one at the end of the
 * address, else the one it came with.
 */
export function downloadName({url, params}: RequestContext, document: RequestedAsset['document']): string | undefined {
  const name = url.searchParams.get('dl') ?? rawName(url)
  return name === '' ? (params.name ?? document.originalFilename ?? '') : (name ?? undefined)
}

/** `dlRaw` is `dl` for the original; Sanity's export writes `dlRaw=true`, which is no name. */
function rawName(url: URL) {
  const name = url.searchParams.get('dlRaw')
  return name === 'true' ? '' : name
}
