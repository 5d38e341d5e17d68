import type {Rectangle, TransformParameters} from './transform-parameters.ts'

export type Size = {width: number; height: number}

/** Where the pixels of a transformed image come from and how large they get; all before the image is rotated. */
export type TransformPlan = {
  /** The part of the original that is shown. */
  region: Rectangle
  /** What that part is scaled to. */
  scaled: Size
  /** The part is chosen by what it shows: the most detailed place of `region` in the shape of `scaled`. */
  entropy: boolean
  /** The sheet that the scaled image is centred on, when it is larger. */
  canvas: Size
  rotation: number
}

/**
 * Works out Sanity's `rect`, `or`, sizes, `fit`, `crop` and focal point for an image of a size.
 * @returns undefined when `rect` lies outside the image
 */
export function planTransform(source: Size, wanted: TransformParameters): TransformPlan | undefined {
  const rect = clip(wanted.rect ?? {left: 0, top: 0, ...source}, source)
  if (rect === undefined) return undefined
  const rotation = wanted.or ?? 0
  const upright = turned(rect, rotation)
  const target = targetSize(upright, wanted)
  const cropped = cropOf(upright, target, wanted)
  const entropy = wanted.crop === 'entropy' && wanted.fit === 'crop' && cropped !== undefined
  const part = entropy || cropped === undefined ? {left: 0, top: 0, ...upright} : cropped
  const scaled = scaledSize(part, target, wanted, entropy)
  return {
    region: placeInSource(part, rect, rotation),
    scaled: turned(scaled, rotation),
    entropy,
    canvas: turned(canvasOf(scaled, target, wanted), rotation),
    rotation,
  }
}

type Target = {width?: number; height?: number}

function targetSize(upright: Size, wanted: TransformParameters): Target {
  const dpr = wanted.dpr ?? 1
  const scaled = (side: number | undefined) => (side === undefined ? undefined : Math.max(1, Math.round(side * dpr)))
  const [minWidth, maxWidth, minHeight, maxHeight] = [
    wanted['min-w'],
    wanted['max-w'],
    wanted['min-h'],
    wanted['max-h'],
  ]
  const width = scaled(wanted.w)
  const height = scaled(wanted.h)
  const bounded = [minWidth, maxWidth, minHeight, maxHeight].some((bound) => bound !== undefined)
  // Sanity's bounds are for crops only, and for the side that is left open.
  if (!bounded || wanted.fit !== 'crop' || (width !== undefined && height !== undefined)) return {width, height}
  const ratio = upright.width / upright.height
  const shrink = Math.min(
    1,
    (scaled(maxWidth) ?? Infinity) / upright.width,
    (scaled(maxHeight) ?? Infinity) / upright.height,
  )
  const natural = {
    width: width ?? Math.round(height === undefined ? upright.width * shrink : height * ratio),
    height: height ?? Math.round(width === undefined ? upright.height * shrink : width / ratio),
  }
  return {
    width: between(natural.width, scaled(minWidth), scaled(maxWidth)),
    height: between(natural.height, scaled(minHeight), scaled(maxHeight)),
  }
}

/** The part of the image that has the target's shape, for the fits that cut; undefined for those that do not. */
function cropOf(upright: Size, target: Target, wanted: TransformParameters): Rectangle | undefined {
  const {width, height} = target
  if (width === undefined || height === undefined || (wanted.fit !== 'crop' && wanted.fit !== 'min')) return undefined
  const ratio = width / height
  const wide = upright.width / upright.height > ratio
  const size = {
    width: wide ? atLeastOne(upright.height * ratio) : upright.width,
    height: wide ? upright.height : atLeastOne(upright.width / ratio),
  }
  const focus = focusOf(wanted)
  return {left: offset(focus.x, upright.width, size.width), top: offset(focus.y, upright.height, size.height), ...size}
}

function focusOf(wanted: TransformParameters): {x: Focus; y: Focus} {
  const focal =
    wanted.crop === 'focalpoint' || (wanted.crop === undefined && (wanted['fp-x'] ?? wanted['fp-y']) != null)
  if (focal) return {x: wanted['fp-x'] ?? 0.5, y: wanted['fp-y'] ?? 0.5}
  const edges = (wanted.crop ?? 'center').split(/[, ]/)
  const pick = (start: string, end: string) => (edges.includes(start) ? 'start' : edges.includes(end) ? 'end' : 0.5)
  return {x: pick('left', 'right'), y: pick('top', 'bottom')}
}

type Focus = number | 'start' | 'end'

/** Centres a window on the focus, and moves it back inside where it would stick out. */
function offset(focus: Focus, whole: number, part: number) {
  if (focus === 'start') return 0
  if (focus === 'end') return whole - part
  return between(Math.round(focus * whole - part / 2), 0, whole - part)
}

function scaledSize(part: Size, target: Target, wanted: TransformParameters, entropy: boolean): Size {
  const {width, height} = target
  const exact = width !== undefined && height !== undefined
  if (exact && (wanted.fit === 'scale' || wanted.fit === 'crop' || entropy)) return {width, height}
  const scales = [width && width / part.width, height && height / part.height].filter((scale) => scale !== undefined)
  const scale = scales.length === 0 ? 1 : Math.min(...scales)
  const grows = wanted.fit !== 'max' && wanted.fit !== 'fillmax' && wanted.fit !== 'min'
  const factor = grows ? scale : Math.min(1, scale)
  return {width: atLeastOne(part.width * factor), height: atLeastOne(part.height * factor)}
}

function canvasOf(scaled: Size, target: Target, wanted: TransformParameters): Size {
  if (wanted.fit !== 'fill' && wanted.fit !== 'fillmax') return scaled
  return {
    width: Math.max(scaled.width, target.width ?? 0),
    height: Math.max(scaled.height, target.height ?? 0),
  }
}

/** Turns a rectangle of the rotated image back to where its pixels lie in the original. */
function placeInSource(part: Rectangle, rect: Rectangle, rotation: number): Rectangle {
  const {left, top, width, height} = part
  const right = turned(rect, rotation).width - left - width
  const bottom = turned(rect, rotation).height - top - height
  const size = turned({width, height}, rotation)
  const corner = {0: {x: left, y: top}, 90: {x: top, y: right}, 180: {x: right, y: bottom}, 270: {x: bottom, y: left}}
  const {x, y} = corner[rotation === 90 || rotation === 180 || rotation === 270 ? rotation : 0]
  return {left: rect.left + x, top: rect.top + y, ...size}
}

function turned({width, height}: Size, rotation: number): Size {
  return rotation % 180 === 0 ? {width, height} : {width: height, height: width}
}

function clip(rect: Rectangle, source: Size): Rectangle | undefined {
  const width = Math.min(rect.width, source.width - rect.left)
  const height = Math.min(rect.height, source.height - rect.top)
  return width > 0 && height > 0 ? {left: rect.left, top: rect.top, width, height} : undefined
}

function between(value: number, least = 1, most = Infinity) {
  return Math.max(least, Math.min(most, value))
}

function atLeastOne(value: number) {
  return Math.max(1, Math.round(value))
}
