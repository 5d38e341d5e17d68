import {chromaOf, contrast, withLightness} from './colour.ts'
import {highDesertAtLastLight, type Palette} from './palette.ts'

/** The grounds that text is set on: warm paper, and near-black. */
export const grounds = {paper: '#f7f3ea', night: '#12100f'} as const

export interface Accent {
  onPaper: string
  onNight: string
}

/** Enough for text of any size (WCAG 2.2 asks for 4.5), with room for a tinted ground. */
const wanted = 5.2

/** The chroma (Oklab) below which a colour reads as a grey. */
const tellable = 0.05

/** A film's accent: the most colourful hue of its palette, at the lightness each ground needs to be read. */
export function accent(palette: Palette): Accent {
  const hue = [palette.zenith, palette.dusk, palette.glow, palette.light, palette.land].reduce((best, colour) =>
    chromaOf(colour) > chromaOf(best) ? colour : best,
  )
  return accentOf(hue)
}

/** The accent of a picture by its main colour (`#rrggbb`). One too grey to be told from ink gives that of last light. */
export function accentOf(colour: string | null): Accent {
  const hue = colour !== null && chromaOf(colour) >= tellable ? colour : highDesertAtLastLight.glow
  return {onPaper: legible(hue, grounds.paper, 0.62, -0.01), onNight: legible(hue, grounds.night, 0.7, 0.01)}
}

function legible(hue: string, ground: string, start: number, step: number): string {
  for (let lightness = start; lightness > 0 && lightness < 1; lightness += step) {
    const candidate = withLightness(hue, lightness)
    if (contrast(candidate, ground) >= wanted) return candidate
  }
  return step < 0 ? '#000000' : '#ffffff'
}
