import type {OriginalHeader} from '../assets/original-header.ts'
import type {OutputFormat} from '../assets/encode-image.ts'
import {parseTransform, type TransformParameters} from '../assets/transform-parameters.ts'
import {ContentLakeError} from '../errors.ts'
import type {Handler, RequestContext} from '../lake.ts'
import {assetResponse} from './asset-response.ts'
import {downloadName, requestedAsset, type RequestedAsset} from './requested-asset.ts'

const contentTypes: Record<OutputFormat, string> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
}

/**
 * `GET /images/:project/:dataset/:file?w=…`: an image as Sanity's parameters want it. Without any it is the image as it
 * was uploaded, but for what its file says of the place and the camera; members get that too with `dlRaw`.
 */
export const image: Handler = async (context) => {
  const asset = requestedAsset(context, 'image')
  const {name} = asset
  const parameters = parseTransform(context.url.searchParams)
  const raw = wantsRaw(context)
  const header = await context.lake.assets.headerOf(name)
  if (parameters.fm === 'json') return description(asset, header)
  const untouched = Object.keys(parameters).length === 0 || (name.extension === 'svg' && parameters.fm === undefined)
  if (raw || (untouched && header.bare)) return await original(context, asset, raw)
  return await rendition(context, asset, header, untouched ? {...parameters, q: 92} : parameters)
}

/** @throws ContentLakeError unauthorized: the bytes as they were uploaded may say where and with what they were made */
function wantsRaw({lake, url, identity}: RequestContext) {
  if (!url.searchParams.has('dlRaw')) return false
  if (identity.kind !== 'anonymous' || lake.assets.signatures.isSigned(url)) return true
  throw new ContentLakeError('unauthorized', '"dlRaw" asks for the original: send a token, or use "dl"')
}

/** What `fm=json` tells of an image as it was uploaded. */
function description({document, cacheControl}: RequestedAsset, {width, height, frames}: OriginalHeader) {
  const {mimeType: contentType, size: contentLength} = document
  const body = {width, height, frames, contentLength, contentType}
  return Response.json(body, {headers: {'cache-control': cacheControl}})
}

function original(context: RequestContext, {name, document, cacheControl}: RequestedAsset, raw: boolean) {
  return assetResponse({
    request: context.request,
    path: context.lake.assets.originals.pathOf(name.sha1),
    contentType: document.mimeType,
    etag: `"${name.sha1}"`,
    cacheControl: raw ? cacheControl.replace('public', 'private') : cacheControl,
    download: downloadName(context, document),
    headers: {'x-sanity-sha1': name.sha1},
  })
}

async function rendition(
  context: RequestContext,
  asset: RequestedAsset,
  source: OriginalHeader,
  parameters: TransformParameters,
) {
  const {name, document, cacheControl} = asset
  const {rights} = document.metadata
  const made = await context.lake.assets.renditions.render({
    sha1: name.sha1,
    source,
    parameters,
    rights: {...rights, ...(document.creditLine && {creditLine: document.creditLine})},
    accepts: acceptedFormats(context.request),
  })
  return await assetResponse({
    request: context.request,
    path: made.path,
    contentType: contentTypes[made.format],
    etag: made.etag,
    // The better encoding is on its way: nobody may keep this one for long.
    cacheControl: made.settled ? cacheControl : cacheControl.replace(/max-age=.*/, 'max-age=30'),
    download: downloadName(context, document),
    headers: parameters.auto === 'format' ? {vary: 'accept'} : {},
  })
}

/** Only what is named counts: everybody accepts `*` and `image/*`, and not everybody can show AVIF. */
function acceptedFormats(request: Request) {
  const accept = request.headers.get('accept') ?? ''
  return {avif: accept.includes('image/avif'), webp: accept.includes('image/webp')}
}
