import {readFile, stat} from 'node:fs/promises'
import sharp, {type Metadata} from 'sharp'
import {ContentLakeError} from '../errors.ts'
import type {AssetLimits} from './asset-limits.ts'
import {assertHarmlessSvg} from './harmless-svg.ts'
import {sniff} from './sniff.ts'

export type ReadableImage = {
  mimeType: string
  extension: string
  /** As a viewer sees it: turned the way its EXIF orientation says. */
  width: number
  height: number
  frames: number
  hasAlpha: boolean
}

const extensions = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/gif', 'gif'],
  ['image/avif', 'avif'],
  ['image/tiff', 'tif'],
  ['image/svg+xml', 'svg'],
])

/**
 * Reads an image's header, and an SVG as a whole. What it is, its bytes say; the name is only for the error.
 * @throws ContentLakeError unsupportedMediaType (no image, or a format that cannot be read), unprocessable (broken, too
 * many pixels, an SVG that could run)
 */
export async function readImage(path: string, name: string, limits: AssetLimits): Promise<ReadableImage> {
  const {mimeType} = await sniff(path, name)
  const extension = extensions.get(mimeType)
  if (extension === undefined) throw notAnImage(name, mimeType)
  if (extension === 'svg') assertHarmlessSvg(await readSvg(path, limits.svgBytes))
  const metadata = await sharp(path, {limitInputPixels: false, animated: extension !== 'tif'})
    .metadata()
    .catch((error: unknown) => Promise.reject(broken(name, error)))
  return dimensionsOf(metadata, mimeType, extension, name, limits.inputPixels)
}

function dimensionsOf(
  metadata: Metadata,
  mimeType: string,
  extension: string,
  name: string,
  limit: number,
): ReadableImage {
  const frames = extension === 'gif' || extension === 'webp' ? (metadata.pages ?? 1) : 1
  const {width, height: whole} = metadata.autoOrient
  const height = metadata.pageHeight ?? whole
  if (width * height * frames > limit) throw tooManyPixels(name, width, height, frames, limit)
  return {mimeType, extension, width, height, frames, hasAlpha: metadata.hasAlpha}
}

async function readSvg(path: string, limit: number) {
  const {size} = await stat(path)
  if (size > limit) {
    const kibibytes = Math.round(limit / 1024)
    throw new ContentLakeError(
      'payloadTooLarge',
      `An SVG may have ${kibibytes} KiB; this one has more. Simplify its paths`,
    )
  }
  return await readFile(path, 'utf8')
}

function notAnImage(name: string, mimeType: string) {
  const remedy =
    mimeType === 'image/heic' || mimeType === 'image/heif'
      ? 'Export it as JPEG first'
      : `Upload one of: ${[...extensions.values()].join(', ')}`
  return new ContentLakeError(
    'unsupportedMediaType',
    `${name} cannot be an image: its bytes are ${mimeType}. ${remedy}`,
  )
}

/** @returns the error for an image whose bytes do not decode */
export function broken(name: string, error: unknown) {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
  return new ContentLakeError(
    'unprocessable',
    `${name} cannot be read as an image (${reason}). Save it again and retry`,
  )
}

function tooManyPixels(name: string, width: number, height: number, frames: number, limit: number) {
  const size = `${width} × ${height} pixels${frames > 1 ? ` in ${frames} frames` : ''}`
  const megapixels = Math.floor(limit / 1e6)
  return new ContentLakeError('unprocessable', `${name} has ${size}; at most ${megapixels} megapixels are accepted`)
}
