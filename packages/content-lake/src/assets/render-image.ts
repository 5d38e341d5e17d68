import sharp, {type Sharp} from 'sharp'
import type {ImageRights} from './embedded-metadata.ts'
import {encodeImage, type OutputFormat} from './encode-image.ts'
import {layOnSheet, sheetOf} from './lay-on-sheet.ts'
import type {Size, TransformPlan} from './plan-transform.ts'
import type {TransformParameters} from './transform-parameters.ts'
import {rightsXmp} from './rights-xmp.ts'

export type ImageSource = Size & {
  path: string
  extension: string
  frames: number
  hasAlpha: boolean
  /** Its pixels are for print: cyan, magenta, yellow and black. */
  isCmyk: boolean
}
export type RenderJob = {
  source: ImageSource
  parameters: TransformParameters
  plan: TransformPlan
  format: OutputFormat
  rights: ImageRights
}

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
  changeColours(image, parameters)
  mirror(image, parameters.flip ?? '', plan.rotation)
  if (plan.rotation !== 0) image.rotate(plan.rotation)
  const whole = await apart(image, job)
  layOnSheet(whole, job)
  chooseColourSpace(whole, job)
  const xmp = rightsXmp(job.rights)
  if (xmp !== undefined && job.format !== 'gif') whole.withXmp(xmp)
  return await encodeImage(whole, job.format, parameters).timeout({seconds: 120}).toBuffer()
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

function changeColours(image: Sharp, wanted: TransformParameters) {
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

/**
 * The library has an order of its own, in which colours are changed after the sheet was laid below: the sheet would be
 * blurred and inverted too. Where both are wanted the image is finished before it gets its sheet.
 */
async function apart(image: Sharp, job: RenderJob): Promise<Sharp> {
  const {blur, sharp: sharpen, sat, invert, bg} = job.parameters
  const changed = blur !== undefined || Boolean(sharpen) || Boolean(sat) || invert === true
  const laid =
    sheetOf(job.plan, job.parameters) > 0 || (job.source.hasAlpha && (bg !== undefined || job.format === 'jpg'))
  if (!changed || !laid || keepsFrames(job)) return image
  chooseColourSpace(image, job)
  return sharp(await image.tiff({compression: 'none'}).timeout({seconds: 120}).toBuffer())
}

/** sRGB unless another is asked for. Only JPEG holds the four inks of print. */
function chooseColourSpace(image: Sharp, {parameters: {cs}, source, format}: RenderJob) {
  if (cs === 'b-w') image.toColourspace('b-w')
  if (cs === 'cmyk') image.toColourspace('cmyk')
  if (cs === 'origin') image.keepIccProfile()
  if (cs === 'origin' && source.isCmyk && format === 'jpg') image.pipelineColourspace('cmyk').toColourspace('cmyk')
}

/** An SVG is drawn at the size it is wanted, instead of being enlarged; a part of one keeps the original's measure. */
function svgDensity({plan: {region, scaled}, source}: RenderJob) {
  const whole = region.width === source.width && region.height === source.height
  return whole ? Math.min(2400, Math.max(72, Math.ceil((72 * scaled.width) / region.width))) : 72
}
