import sharp, {type Sharp} from 'sharp'
import type {ImageRights} from './embedded-metadata.ts'
import type {Size, TransformPlan} from './plan-transform.ts'
import type {Colour, TransformParameters} from './transform-parameters.ts'
import {rightsXmp} from './rights-xmp.ts'

export type OutputFormat = 'jpg' | 'png' | 'webp' | 'avif' | 'gif'
export type ImageSource = Size & {path: string; extension: string; frames: number; hasAlpha: boolean}
export type RenderJob = {
  source: ImageSource
  parameters: TransformParameters
  plan: TransformPlan
  format: OutputFormat
  rights: ImageRights
}

const white: Colour = {r: 255, g: 255, b: 255, alpha: 1}
const clear: Colour = {r: 255, g: 255, b: 255, alpha: 0}

/**
 * Makes the transformed image. Of the original's metadata only its rights go along: where and with what a picture was
 * taken stays in the lake, whose it is does not.
 */
export async function renderImage(job: RenderJob): Promise<Buffer> {
  const {parameters, plan, source} = job
  const image = sharp(source.path, {
    animated: keepsFrames(job),
    failOn: 'error',
    ...(source.extension === 'svg' && {density: svgDensity(job)}),
  })
  place(image.autoOrient(), job)
  colour(image, parameters, job.format, source)
  mirror(image, parameters.flip ?? '', plan.rotation)
  if (plan.rotation !== 0) image.rotate(plan.rotation)
  extend(image, job)
  const xmp = rightsXmp(job.rights)
  if (xmp !== undefined && job.format !== 'gif') image.withXmp(xmp)
  return await encode(image, job.format, parameters).timeout({seconds: 120}).toBuffer()
}

/** Frames survive where the output can hold them and nothing is asked for that takes more than one at a time. */
function keepsFrames({source, parameters, plan, format}: RenderJob) {
  const still = parameters.frame !== undefined || plan.entropy || plan.rotation !== 0 || sheetOf(plan, parameters) > 0
  return source.frames > 1 && (format === 'gif' || format === 'webp') && !still
}

function place(image: Sharp, {plan, source}: RenderJob) {
  const {region, scaled} = plan
  const whole = region.width === source.width && region.height === source.height
  if (!whole) image.extract(region)
  if (scaled.width === region.width && scaled.height === region.height) return
  image.resize(scaled.width, scaled.height, plan.entropy ? {fit: 'cover', position: 'entropy'} : {fit: 'fill'})
}

function colour(image: Sharp, wanted: TransformParameters, format: OutputFormat, source: ImageSource) {
  if (wanted.bg?.alpha === 1) image.flatten({background: wanted.bg})
  else if (format === 'jpg' && source.hasAlpha) image.flatten({background: white})
  if (wanted.blur !== undefined) image.blur(Math.max(0.3, wanted.blur / 2))
  if (wanted.sharp) image.sharpen({sigma: 0.5 + wanted.sharp / 50})
  if (wanted.sat === -100) image.greyscale()
  else if (wanted.sat) image.modulate({saturation: 1 + wanted.sat / 100})
  if (wanted.invert) image.negate({alpha: false})
}

/** The image is mirrored after it was rotated, but the library mirrors first: on its side the axes change places. */
function mirror(image: Sharp, flip: string, rotation: number) {
  const sideways = rotation % 180 !== 0
  if (flip.includes(sideways ? 'v' : 'h')) image.flop()
  if (flip.includes(sideways ? 'h' : 'v')) image.flip()
}

function extend(image: Sharp, {plan, parameters, source, format}: RenderJob) {
  if (sheetOf(plan, parameters) === 0) return
  const sideways = plan.rotation % 180 !== 0
  const pad = Math.round((parameters.pad ?? 0) * (parameters.dpr ?? 1))
  const spare = {
    width: plan.canvas.width - plan.scaled.width,
    height: plan.canvas.height - plan.scaled.height,
  }
  const [across, along] = sideways ? [spare.height, spare.width] : [spare.width, spare.height]
  image.extend({
    left: pad + Math.floor(across / 2),
    right: pad + Math.ceil(across / 2),
    top: pad + Math.floor(along / 2),
    bottom: pad + Math.ceil(along / 2),
    background: parameters.bg ?? (source.hasAlpha && format !== 'jpg' ? clear : white),
  })
}

function sheetOf(plan: TransformPlan, parameters: TransformParameters) {
  return plan.canvas.width - plan.scaled.width + plan.canvas.height - plan.scaled.height + (parameters.pad ?? 0)
}

function encode(image: Sharp, format: OutputFormat, parameters: TransformParameters): Sharp {
  const quality = Math.max(1, parameters.q ?? 75)
  if (format === 'png') return image.png({compressionLevel: 9})
  if (format === 'gif') return image.gif()
  if (format === 'webp') return image.webp({quality})
  // AVIF's scale is another one: two thirds of a JPEG's figure look the same.
  if (format === 'avif') return image.avif({quality: Math.max(1, Math.round((quality * 2) / 3)), effort: 3})
  return image.jpeg({quality, progressive: parameters.fm === 'pjpg'})
}

/** An SVG is drawn at the size it is wanted, instead of being enlarged; a part of one keeps the original's measure. */
function svgDensity({plan: {region, scaled}, source}: RenderJob) {
  const whole = region.width === source.width && region.height === source.height
  return whole ? Math.min(2400, Math.max(72, Math.ceil((72 * scaled.width) / region.width))) : 72
}
