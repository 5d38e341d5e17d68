import {accent, grey, ink, paper} from './palette.ts'

/** The same colours for those of the studio's components that take them from CSS rather than from the theme. */
export const paletteCss = `html:root{--black:${ink};--white:${paper};${tints('blue', accent)}${tints('gray', grey)}}`

function tints(hue: string, colours: Record<string, string>) {
  return Object.entries(colours)
    .map(([tint, colour]) => `--${hue}-${tint}:${colour};`)
    .join('')
}
