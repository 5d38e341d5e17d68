import type {Sharp} from 'sharp'
import type {TransformPlan} from './plan-transform.ts'
import type {RenderJob} from './render-image.ts'
import type {Colour, TransformParameters} from './transform-parameters.ts'

const white: Colour = {r: 255, g: 255, b: 255, alpha: 1}
const clear: Colour = {r: 255, g: 255, b: 255, alpha: 0}

/** Puts the background below an image that is see-through, and around one that is smaller than its sheet. */
export function layOnSheet(image: Sharp, job: RenderJob): void {
  const {source, format, parameters, plan} = job
  const below = backgroundOf(job)
  const seeThrough = below.alpha < 1 && source.hasAlpha
  if (source.hasAlpha && below.alpha === 1) image.flatten({background: below})
  if (sheetOf(plan, parameters) > 0) extend(image, job, seeThrough ? clear : below)
  if (seeThrough && below.alpha > 0) image.composite([{input: onePixel(below), tile: true, blend: 'dest-over'}])
  if (format === 'jpg') image.removeAlpha()
}

/** @returns how many pixels the sheet is larger than the image, all sides together */
export function sheetOf({canvas, scaled}: TransformPlan, {pad}: TransformParameters): number {
  return canvas.width - scaled.width + canvas.height - scaled.height + (pad ?? 0)
}

/** What cannot be see-through lies on white. */
function backgroundOf({parameters: {bg}, source, format}: RenderJob): Colour {
  if (format === 'jpg') return bg ? blend(bg, white) : white
  return bg ?? (source.hasAlpha ? clear : white)
}

function blend({r, g, b, alpha}: Colour, below: Colour): Colour {
  const mix = (above: number, under: number) => Math.round(above * alpha + under * (1 - alpha))
  return {r: mix(r, below.r), g: mix(g, below.g), b: mix(b, below.b), alpha: 1}
}

function onePixel(background: Colour) {
  return {create: {width: 1, height: 1, channels: 4 as const, background}}
}

function extend(image: Sharp, {plan, parameters}: RenderJob, background: Colour) {
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
    background,
  })
}
