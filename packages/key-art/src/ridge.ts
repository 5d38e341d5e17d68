import {noiseFrom} from './random.ts'

export type Landform = 'range' | 'mesa' | 'hills' | 'plain' | 'scrub'

export interface Ridge {
  /** Names the ridge within its scene; the same name and seed give the same land in every crop. */
  seed: string
  landform: Landform
  baseline: number
  /** Pixels between the lowest and the highest ground, roughly. */
  relief: number
}

export interface Frame {
  width: number
  height: number
  /** Where the light stands, and how many pixels one world unit takes: what makes four crops one place. */
  lightX: number
  unit: number
}

/** The outline of one ridge as SVG path data, closed along the bottom of the frame. */
export function ridgePath(ridge: Ridge, frame: Frame): string {
  const elevation = landforms[ridge.landform](noiseFrom(ridge.seed))
  const step = frame.unit / (ridge.landform === 'scrub' ? 300 : 160)
  const heightAt = (x: number) => {
    const world = (x - frame.lightX) / frame.unit
    const gap = Math.exp(-((world / 0.3) ** 4))
    return Math.round((ridge.baseline - ridge.relief * elevation(world, gap)) * 10)
  }
  let last = heightAt(0)
  let path = `M0 ${last / 10}`
  for (let index = 1; (index - 1) * step < frame.width; index += 1) {
    const next = heightAt(index * step)
    path += `l${Math.round(index * step) - Math.round((index - 1) * step)} ${(next - last) / 10}`
    last = next
  }
  return `${path}V${frame.height}H0z`
}

type Noise = (x: number) => number

/**
 * Each takes a place in world units, and how near the light stands to it (0–1), and gives a height of about 0 to 1.
 * The far land opens where the light stands, or it would hide it.
 */
const landforms: Readonly<Record<Landform, (noise: Noise) => (x: number, gap: number) => number>> = {
  range: (noise) => (x, gap) => {
    const peaks = 1 - Math.abs(noise(x * 2.1 + 40) * 0.9) - 0.3 * gap
    return 0.55 * peaks + 0.2 * noise(x * 5.2 + 9) + 0.1 * noise(x * 13 + 3) + 0.05 * noise(x * 34)
  },
  mesa: (noise) => (x, gap) =>
    shelves(0.5 + 0.75 * noise(x * 1.55 + 21) - 0.55 * gap) + 0.035 * noise(x * 17 + 5) + 0.015 * noise(x * 52 + 8),
  hills: (noise) => (x) =>
    0.5 + 0.4 * noise(x * 1.5 + 11) + 0.14 * noise(x * 4 + 2) + 0.05 * noise(x * 12) + 0.02 * noise(x * 47),
  plain: (noise) => (x) => 0.4 + 0.3 * noise(x * 0.9 + 4) + 0.05 * noise(x * 9) + 0.035 * Math.abs(noise(x * 90)),
  scrub: (noise) => (x) => {
    const clump = Math.max(0, noise(x * 5 + 1)) ** 1.5
    const stems = Math.abs(noise(x * 38)) ** 0.7 * 0.7 + Math.abs(noise(x * 96 + 3)) * 0.3
    return 0.35 + 0.35 * noise(x * 0.7 + 8) + clump * stems * 0.2 + 0.05 * Math.abs(noise(x * 120))
  },
}

/** Steps a slope into flat tops, talus and cliffs, so that it reads as tableland. */
function shelves(height: number): number {
  const level = smooth(0.46, 0.53, height) * 0.52 + smooth(0.72, 0.79, height) * 0.34
  return level + 0.22 * smooth(0.12, 0.46, height) + 0.05 * height
}

function smooth(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)))
  return t * t * (3 - 2 * t)
}
