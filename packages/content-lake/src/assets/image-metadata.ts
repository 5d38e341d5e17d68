import {encode} from 'blurhash'
import {Vibrant} from 'node-vibrant/node'
import sharp from 'sharp'
import {rgbaToThumbHash} from 'thumbhash'
import type {ReadableImage} from './read-image.ts'

export const metadataKinds = ['lqip', 'palette', 'blurhash', 'thumbhash', 'exif', 'location', 'image', 'none'] as const
export type MetadataKind = (typeof metadataKinds)[number]

const swatches = ['DarkMuted', 'DarkVibrant', 'LightMuted', 'LightVibrant', 'Muted', 'Vibrant'] as const

/**
 * Looks at every pixel once, so a file that breaks off in the middle is found here.
 * @returns `sanity.imageMetadata` with dimensions, opacity, and those of the previews that are wanted
 */
export async function imageMetadata(path: string, image: ReadableImage, wanted: ReadonlySet<MetadataKind>) {
  const thumbnail = await shrink(path)
  const opaque = image.hasAlpha ? (await sharp(path).stats()).isOpaque : true
  return {
    _type: 'sanity.imageMetadata',
    dimensions: {
      _type: 'sanity.imageDimensions',
      width: image.width,
      height: image.height,
      aspectRatio: image.width / image.height,
    },
    hasAlpha: image.hasAlpha,
    isOpaque: opaque,
    ...(wanted.has('lqip') && {lqip: await lowQualityPreview(thumbnail, opaque)}),
    ...(wanted.has('palette') && {palette: await palette(thumbnail)}),
    ...(wanted.has('blurhash') && {blurHash: await blurHash(thumbnail)}),
    ...(wanted.has('thumbhash') && {thumbHash: await thumbHash(thumbnail)}),
  }
}

/** The previews need no more than a hundred pixels; all of them are made from this one. */
function shrink(path: string) {
  return sharp(path, {failOn: 'error'})
    .autoOrient()
    .resize(100, 100, {fit: 'inside', withoutEnlargement: true})
    .toColorspace('srgb')
    .png()
    .toBuffer()
}

async function lowQualityPreview(thumbnail: Buffer, opaque: boolean) {
  const tiny = sharp(thumbnail).resize(20, 20, {fit: 'inside', withoutEnlargement: true})
  const encoded = await (opaque ? tiny.jpeg({quality: 60}) : tiny.png({palette: true})).toBuffer()
  return `data:image/${opaque ? 'jpeg' : 'png'};base64,${encoded.toString('base64')}`
}

async function blurHash(thumbnail: Buffer) {
  const {data, info} = await pixels(sharp(thumbnail).resize(32, 32, {fit: 'inside'}))
  return encode(new Uint8ClampedArray(data), info.width, info.height, 4, 4)
}

async function thumbHash(thumbnail: Buffer) {
  const {data, info} = await pixels(sharp(thumbnail))
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64')
}

function pixels(image: ReturnType<typeof sharp>) {
  return image.ensureAlpha().raw().toBuffer({resolveWithObject: true})
}

async function palette(thumbnail: Buffer) {
  const found = await Vibrant.from(thumbnail).getPalette()
  const total = swatches.reduce((sum, name) => sum + (found[name]?.population ?? 0), 0)
  const named = swatches.flatMap((name) => {
    const swatch = found[name]
    return swatch ? [{name: lowerFirst(name), swatch: imageSwatch(swatch, total)}] : []
  })
  const dominant = named.reduce<(typeof named)[number] | undefined>(
    (most, next) => (most && most.swatch.population >= next.swatch.population ? most : next),
    undefined,
  )
  return {
    _type: 'sanity.imagePalette',
    ...Object.fromEntries(named.map(({name, swatch}) => [name, swatch])),
    ...(dominant && {dominant: dominant.swatch}),
  }
}

function imageSwatch(
  swatch: {hex: string; population: number; titleTextColor: string; bodyTextColor: string},
  total: number,
) {
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: swatch.hex,
    foreground: swatch.bodyTextColor,
    title: swatch.titleTextColor,
    population: total === 0 ? 0 : Math.round((swatch.population / total) * 10_000) / 100,
  }
}

function lowerFirst(name: string) {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
