import {randomFrom} from './random.ts'

/** Film grain as an SVG filter: the same seed gives the same grain. */
export function grainFilter(id: string, seed: string): string {
  const turbulence = Math.floor(randomFrom(`${seed} grain`)() * 1000)
  return [
    `<filter id="${id}" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB">`,
    `<feTurbulence type="fractalNoise" baseFrequency=".72" numOctaves="2" seed="${turbulence}" stitchTiles="stitch"/>`,
    '<feColorMatrix values=".9 .9 .9 0 -.85 .9 .9 .9 0 -.85 .9 .9 .9 0 -.85 0 0 0 0 1"/>',
    '</filter>',
  ].join('')
}
