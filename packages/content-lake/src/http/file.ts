import type {Handler} from '../lake.ts'
import {assetResponse} from './asset-response.ts'
import {downloadName, requestedAsset} from './requested-asset.ts'

/** `GET /files/:project/:dataset/:file?dl=…`: a file as it was uploaded, in whole or in part. */
export const file: Handler = (context) => {
  const {name, document, cacheControl} = requestedAsset(context, 'file')
  return assetResponse({
    request: context.request,
    path: context.lake.assets.originals.pathOf(name.sha1),
    contentType: document.mimeType,
    etag: `"${name.sha1}"`,
    cacheControl,
    download: downloadName(context, document),
    headers: {'x-sanity-sha1': name.sha1},
  })
}
