import {LRUCache} from 'lru-cache'
import sharp from 'sharp'
import {ContentLakeError} from '../errors.ts'
import type {AssetName} from './asset-name.ts'
import type {OriginalFiles} from './original-files.ts'
import type {ImageSource} from './render-image.ts'

/** What the head of an original says: enough to plan a transformation without decoding it. */
export type OriginalHeader = ImageSource & {
  /** Its file says nothing of camera, place, people or software. */
  bare: boolean
}

/** @returns a reader of the headers of original images, which remembers those that were read last */
export function originalHeaders(originals: OriginalFiles): (name: AssetName) => Promise<OriginalHeader> {
  const known = new LRUCache<string, OriginalHeader>({max: 5000})
  return async (name) => {
    const header = known.get(name.sha1) ?? (await read(originals.pathOf(name.sha1), name.extension))
    known.set(name.sha1, header)
    return header
  }
}

async function read(path: string, extension: string): Promise<OriginalHeader> {
  const metadata = await sharp(path, {animated: extension === 'gif' || extension === 'webp'})
    .metadata()
    .catch(() =>
      Promise.reject(new ContentLakeError('notFound', 'The bytes of this image are not in this lake any more')),
    )
  const {autoOrient, pages = 1, pageHeight, hasAlpha, space, exif, xmp, iptc, comments} = metadata
  return {
    path,
    extension,
    width: autoOrient.width,
    height: pageHeight ?? autoOrient.height,
    frames: pageHeight === undefined ? 1 : pages,
    hasAlpha,
    isCmyk: space === 'cmyk',
    bare: !exif && !xmp && !iptc && !comments?.length,
  }
}
