/** The five colours a film's key art is drawn from, the top of the picture first; each written as `#rrggbb`. */
export interface Palette {
  zenith: string
  dusk: string
  glow: string
  light: string
  land: string
}

/** High desert when the sun has all but gone. */
export const highDesertAtLastLight: Palette = {
  zenith: '#121a2b',
  dusk: '#5b4a66',
  glow: '#d98a55',
  light: '#ffe2b0',
  land: '#0d0b0c',
}
