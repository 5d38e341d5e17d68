import {mix} from './colour.ts'
import {grainFilter} from './grain.ts'
import {type Palette} from './palette.ts'
import {ridgePath, type Frame, type Landform} from './ridge.ts'
import {randomFrom} from './random.ts'

export type Aspect = 'poster' | 'wide' | 'tall' | 'social'

export interface SceneRequest {
  palette: Palette
  /** Any stable text, such as a film's slug: another seed is another landscape. */
  seed: string
  aspect: Aspect
}

interface Composition extends Frame {
  horizon: number
}

/** Poster 2:3, wide 21:9, tall 4:5, social 1200×630: four crops of one place. */
export const compositions: Readonly<Record<Aspect, Composition>> = {
  poster: {width: 1200, height: 1800, lightX: 660, unit: 1250, horizon: 1010},
  wide: {width: 2100, height: 900, lightX: 1440, unit: 950, horizon: 470},
  tall: {width: 1200, height: 1500, lightX: 760, unit: 1200, horizon: 700},
  social: {width: 1200, height: 630, lightX: 850, unit: 660, horizon: 335},
}

/** Draws a film's key art: horizon, haze, one light, grain. The same request always gives the same SVG text. */
export function scene({palette, seed, aspect}: SceneRequest): string {
  const frame = compositions[aspect]
  const {width, height} = frame
  const full = `width="${width}" height="${height}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${full} preserveAspectRatio="xMidYMid slice">`,
    `<defs>${skyGradient(palette, frame)}${lightGradients(palette, frame)}${vignette()}${streaks(seed, frame.unit)}${grainFilter('grain', seed)}</defs>`,
    `<rect ${full} fill="url(#sky)"/>`,
    `<rect ${full} fill="url(#afterglow)"/>`,
    clouds(palette, frame),
    sun(palette, frame),
    ridges(palette, frame, seed),
    `<rect ${full} fill="url(#bloom)"/>`,
    `<rect ${full} fill="url(#vignette)"/>`,
    `<rect ${full} filter="url(#grain)" opacity=".42" style="mix-blend-mode:soft-light"/>`,
    '</svg>',
  ].join('')
}

function skyGradient(palette: Palette, {horizon, height}: Composition): string {
  const stops: readonly [number, string][] = [
    [0, palette.zenith],
    [0.3, mix(palette.zenith, palette.dusk, 0.35)],
    [0.62, palette.dusk],
    [0.84, mix(palette.dusk, palette.glow, 0.55)],
    [1, palette.glow],
  ]
  const drawn = stops.map(([at, colour]) => `<stop offset="${at}" stop-color="${colour}"/>`).join('')
  return `<linearGradient id="sky" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="0" y2="${Math.min(height, horizon * 1.06)}">${drawn}</linearGradient>`
}

function lightGradients(palette: Palette, {lightX, horizon, unit}: Composition): string {
  const glow = (id: string, radius: number, flatten: number, stops: readonly (readonly [number, string, number])[]) =>
    `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="${radius}" gradientTransform="translate(${lightX} ${horizon}) scale(1 ${flatten})">${stops
      .map(([at, colour, opacity]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`)
      .join('')}</radialGradient>`
  const warm = mix(palette.glow, palette.light, 0.5)
  return [
    glow('afterglow', unit * 1.15, 0.42, [
      [0, palette.light, 0.85],
      [0.14, warm, 0.6],
      [0.42, palette.glow, 0.3],
      [1, palette.glow, 0],
    ]),
    glow('bloom', unit * 0.4, 0.8, [
      [0, palette.light, 0.34],
      [0.3, palette.glow, 0.14],
      [1, palette.glow, 0],
    ]),
  ].join('')
}

/** Thin streaks, made of noise stretched along the horizon and lit from below. */
function clouds(palette: Palette, {width, horizon, unit}: Composition): string {
  const lit = mix(palette.glow, palette.light, 0.4)
  const top = horizon - unit * 0.5
  return [
    `<linearGradient id="lit" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${top.toFixed(0)}" y2="${horizon}">`,
    `<stop stop-color="${palette.dusk}" stop-opacity="0"/><stop offset=".45" stop-color="${mix(lit, palette.dusk, 0.6)}" stop-opacity=".5"/>`,
    `<stop offset=".82" stop-color="${lit}" stop-opacity=".62"/><stop offset="1" stop-color="${lit}" stop-opacity="0"/></linearGradient>`,
    `<rect y="${top.toFixed(0)}" width="${width}" height="${(horizon - top).toFixed(0)}" fill="url(#lit)" filter="url(#streaks)"/>`,
  ].join('')
}

/** Half sunk: the ridges drawn after it hide the rest. */
function sun(palette: Palette, {lightX, horizon, unit}: Composition): string {
  const radius = (unit * 0.017).toFixed(1)
  return `<circle cx="${lightX}" cy="${(horizon + unit * 0.004).toFixed(1)}" r="${radius}" fill="${mix(palette.light, '#ffffff', 0.5)}"/>`
}

interface Layer {
  landform: Landform
  /** World units below the horizon, and from the lowest ground to the highest. */
  drop: number
  relief: number
  /** 0 is lost in the haze, 1 is the ground at the viewer's feet. */
  nearness: number
}

const layers: readonly Layer[] = [
  {landform: 'range', drop: 0.036, relief: 0.125, nearness: 0},
  {landform: 'range', drop: 0.044, relief: 0.105, nearness: 0.16},
  {landform: 'mesa', drop: 0.052, relief: 0.085, nearness: 0.34},
  {landform: 'mesa', drop: 0.085, relief: 0.08, nearness: 0.52},
  {landform: 'hills', drop: 0.15, relief: 0.09, nearness: 0.7},
  {landform: 'plain', drop: 0.235, relief: 0.08, nearness: 0.86},
  {landform: 'scrub', drop: 0.35, relief: 0.11, nearness: 1},
]

function ridges(palette: Palette, frame: Composition, seed: string): string {
  return layers.map((layer, index) => ridge(layer, `${seed} ${index}`, `ridge${index}`, palette, frame)).join('')
}

function ridge(
  {nearness, drop, relief, ...shape}: Layer,
  seed: string,
  id: string,
  palette: Palette,
  frame: Composition,
) {
  const {unit, horizon} = frame
  const baseline = horizon + unit * drop
  const crest = aerial(palette, nearness)
  const foot = aerial(palette, nearness >= 1 ? 1 : nearness * 0.72)
  const [top, bottom] = [baseline - unit * relief * 0.8, baseline + unit * (0.03 + 0.1 * nearness)]
  return [
    `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${top.toFixed(0)}" y2="${bottom.toFixed(0)}"><stop stop-color="${crest}"/><stop offset="1" stop-color="${foot}"/></linearGradient>`,
    `<path fill="url(#${id})" d="${ridgePath({...shape, seed, baseline, relief: unit * relief}, frame)}"/>`,
  ].join('')
}

/** Distance takes colour towards the sky at the horizon, then towards dusk, then leaves none. */
function aerial(palette: Palette, nearness: number): string {
  const haze = mix(palette.glow, palette.dusk, 0.4)
  const middle = mix(palette.dusk, palette.land, 0.45)
  return nearness < 0.5 ? mix(haze, middle, nearness * 2) : mix(middle, palette.land, (nearness - 0.5) * 2)
}

function vignette(): string {
  return '<radialGradient id="vignette" cx=".5" cy=".46" r=".78"><stop offset=".5" stop-opacity="0"/><stop offset="1" stop-opacity=".5"/></radialGradient>'
}

function streaks(seed: string, unit: number): string {
  const turbulence = Math.floor(randomFrom(`${seed} clouds`)() * 1000)
  return [
    '<filter id="streaks" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB">',
    `<feTurbulence type="fractalNoise" baseFrequency="${(0.9 / unit).toFixed(5)} ${(21 / unit).toFixed(4)}" numOctaves="4" seed="${turbulence}"/>`,
    '<feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 5.5 0 0 0 -2.75"/>',
    '<feComposite in="SourceGraphic" operator="in"/></filter>',
  ].join('')
}
