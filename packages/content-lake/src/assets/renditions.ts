import {createHash} from 'node:crypto'
import {availableParallelism} from 'node:os'
import sharp from 'sharp'
import type {AssetLimits} from './asset-limits.ts'
import {BoundedQueue} from './bounded-queue.ts'
import {chooseFormats, type AcceptedFormats} from './choose-formats.ts'
import type {ImageRights} from './embedded-metadata.ts'
import {planTransform} from './plan-transform.ts'
import {openRenditionCache, type CachedFile} from './rendition-cache.ts'
import type {OutputFormat} from './encode-image.ts'
import {renderImage, type ImageSource, type RenderJob} from './render-image.ts'
import {invalidParameter, type TransformParameters} from './transform-parameters.ts'

type RenditionRequest = {
  sha1: string
  source: ImageSource
  parameters: TransformParameters
  rights: ImageRights
  accepts: AcceptedFormats
}
type Rendition = CachedFile & {
  format: OutputFormat
  etag: string
  /** False when a smaller encoding is on its way and the same address will soon answer with it. */
  settled: boolean
}
export type Renditions = {
  render(request: RenditionRequest): Promise<Rendition>
  removeAllOf(sha1: string): Promise<void>
  /** How many images were encoded, for metrics. */
  readonly encoded: number
  /** What the images that are kept take on disk. */
  readonly keptBytes: number
  idle(): Promise<void>
  close(): Promise<void>
}

/** Changes with everything that changes what a rendition looks like, so that none is served from before an update. */
const rendererVersion = `2/${sharp.versions.sharp ?? ''}/${sharp.versions.vips}`

/** Transformed images: from disk when they were made before, else made once however many ask at the same time. */
export function openRenditions(folder: string, limits: AssetLimits): Renditions {
  const cache = openRenditionCache(folder, limits.cacheBytes)
  const queue = new BoundedQueue(availableParallelism(), 200)
  const underWay = new Map<string, Promise<CachedFile>>()
  let encoded = 0
  return {
    render,
    removeAllOf: (sha1) => cache.removeAllOf(sha1),
    get encoded() {
      return encoded
    },
    get keptBytes() {
      return cache.bytes
    },
    idle: () => queue.idle(),
    close: () => queue.close(),
  }

  async function render(request: RenditionRequest): Promise<Rendition> {
    const [best, fallback] = chooseFormats(request.source, request.parameters, request.accepts)
    const job = plan(request, best, limits)
    const ready = await cache.get(nameOf(request.sha1, job))
    if (ready) return rendition(ready, request.sha1, job, true)
    if (fallback !== undefined && isTooLargeForAvif(job))
      return await render({...request, accepts: {...request.accepts, avif: false}})
    if (fallback === undefined) return rendition(await make(request.sha1, job), request.sha1, job, true)
    const quick = {...job, format: fallback}
    const file = await make(request.sha1, quick)
    queue.runAtLeisure(() => encode(request.sha1, job))
    return rendition(file, request.sha1, quick, false)
  }

  async function make(sha1: string, job: RenderJob): Promise<CachedFile> {
    const name = nameOf(sha1, job)
    const file = underWay.get(name) ?? begin(name, sha1, job)
    return await file
  }

  function begin(name: string, sha1: string, job: RenderJob) {
    const work = cache.get(name).then((ready) => ready ?? queue.run(() => encode(sha1, job)))
    underWay.set(name, work)
    const done = () => underWay.delete(name)
    work.then(done, done)
    return work
  }

  async function encode(sha1: string, job: RenderJob): Promise<CachedFile> {
    const ready = await cache.get(nameOf(sha1, job))
    if (ready) return ready
    const bytes = await renderImage(job)
    encoded += 1
    return await cache.set(nameOf(sha1, job), bytes)
  }
}

/** Above this an encode takes a core for half a minute, and saves little that a reader would notice. */
function isTooLargeForAvif({plan: {canvas}}: RenderJob) {
  return canvas.width * canvas.height > 4_000_000
}

function plan(request: RenditionRequest, format: OutputFormat, limits: AssetLimits): RenderJob {
  const {source, parameters, rights} = request
  const planned = planTransform(source, parameters)
  const size = `${source.width} × ${source.height}`
  if (planned === undefined) throw invalidParameter('rect', rectOf(parameters), `a part of the image, which is ${size}`)
  const {width, height} = planned.canvas
  const tooLarge = Math.max(width, height) > limits.outputSide || width * height > limits.outputPixels
  if (tooLarge && wantsSize(parameters)) {
    const name = parameters.w === undefined ? 'h' : 'w'
    const most = `${limits.outputSide} pixels a side and ${Math.floor(limits.outputPixels / 1e6)} megapixels`
    throw invalidParameter(
      name,
      String(parameters[name]),
      `a size whose result, ${width} × ${height}, keeps to ${most}`,
    )
  }
  return {source, parameters, plan: planned, format, rights}
}

function wantsSize(parameters: TransformParameters) {
  return parameters.w !== undefined || parameters.h !== undefined
}

function rectOf({rect}: TransformParameters) {
  return rect ? `${rect.left},${rect.top},${rect.width},${rect.height}` : null
}

/** The same for all addresses that mean the same image, whatever the order and the spelling of their parameters. */
function nameOf(
  sha1: string,
  {plan: {region, scaled, canvas, rotation, entropy}, parameters, format, rights}: RenderJob,
) {
  const {q, fm, cs, blur, sharp: sharpen, sat, invert, flip, pad, dpr, bg, frame} = parameters
  const effects = {
    q,
    progressive: fm === 'pjpg',
    cs,
    blur,
    sharpen,
    sat,
    invert,
    flip,
    pad: pad && [pad, dpr],
    bg,
    frame,
  }
  const meaning = JSON.stringify([rendererVersion, region, scaled, canvas, rotation, entropy, effects, rights])
  return `${sha1}-${createHash('sha256').update(meaning).digest('hex').slice(0, 32)}.${format}`
}

function rendition(file: CachedFile, sha1: string, job: RenderJob, settled: boolean): Rendition {
  return {...file, format: job.format, etag: `"${nameOf(sha1, job)}"`, settled}
}
