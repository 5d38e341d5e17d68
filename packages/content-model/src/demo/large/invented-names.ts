import {type Seeded} from './seeded.ts'

const starts = [
  'Abr',
  'Brv',
  'Czo',
  'Drv',
  'Elz',
  'Fth',
  'Gwo',
  'Hrv',
  'Ixo',
  'Jvo',
  'Kvi',
  'Lzu',
  'Mwe',
  'Nvo',
  'Ozm',
  'Pfo',
  'Qua',
  'Rzo',
  'Szi',
  'Tzu',
  'Uxm',
  'Vro',
  'Wzo',
  'Xan',
  'Yvo',
  'Zem',
  'Éld',
  'Øzv',
  'Šqu',
  'Łzo',
  'Çvo',
  'Đru',
] as const
const middles = ['mbri', 'lquo', 'zzen', 'rvax', 'ntho', 'gwix', 'ddal', 'plor', 'xxim', 'vvun'] as const
const ends = ['quath', 'zolm', 'vexin', 'drump', 'xil', 'mwick', 'brozz', 'thuul', 'gnar', 'plonk'] as const
const qualities = [
  'Inflatable',
  'Checked',
  'Sideways',
  'Upholstered',
  'Alphabetical',
  'Lukewarm',
  'Provisional',
  'Folding',
] as const
const things = [
  'Teapot',
  'Staircase',
  'Umbrella',
  'Ladder',
  'Cupboard',
  'Trombone',
  'Doormat',
  'Bicycle',
  'Lampshade',
] as const

/** Names that nobody has: strings of syllables of no language. Some begin with a letter beyond A to Z. */
export const inventedNames = {
  person({oneOf}: Seeded) {
    return {given: oneOf(starts) + oneOf(ends), family: oneOf(starts) + oneOf(middles) + oneOf(ends)}
  },
  place: ({oneOf}: Seeded) => oneOf(starts) + oneOf(middles) + 'stead',
  organisation: ({oneOf}: Seeded, kind: string) => `${oneOf(starts)}${oneOf(middles)} ${kind} (invented)`,
  /** Says of itself that there is no such film. */
  film: ({oneOf}: Seeded, number: number) => `The ${oneOf(qualities)} ${oneOf(things)}, invented film ${number}`,
}
