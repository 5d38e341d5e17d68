import {mix} from './colour.ts'
import {grainFilter} from './grain.ts'
import {type Palette} from './palette.ts'

const serif = "'Source Serif 4','Source Serif 4 Variable',Georgia,'Liberation Serif',serif"

/** Stands in for a portrait that nobody has cleared: the person's initials on the film's own grain, 4:5. */
export function portraitPlaceholder({name, palette}: {name: string; palette: Palette}): string {
  const full = 'width="800" height="1000"'
  const top = mix(palette.zenith, palette.dusk, 0.35)
  const foot = mix(palette.dusk, palette.land, 0.6)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 1000" ${full}>`,
    `<defs><linearGradient id="ground" x1="0" x2="0" y1="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${foot}"/></linearGradient>`,
    `<radialGradient id="lamp" cx=".5" cy="1.02" r=".75"><stop stop-color="${palette.glow}" stop-opacity=".55"/><stop offset="1" stop-color="${palette.glow}" stop-opacity="0"/></radialGradient>`,
    `${grainFilter('grain', name)}</defs>`,
    `<rect ${full} fill="url(#ground)"/><rect ${full} fill="url(#lamp)"/>`,
    `<rect ${full} filter="url(#grain)" opacity=".5" style="mix-blend-mode:soft-light"/>`,
    `<text x="400" y="590" text-anchor="middle" font-family="${serif}" font-size="270" letter-spacing="6" fill="${palette.light}">${escapeText(initialsOf(name))}</text>`,
    '</svg>',
  ].join('')
}

/** First letters of the first and the last part of a name, in whatever script it is written. */
export function initialsOf(name: string): string {
  const parts = name.split(/\s+/u).filter((part) => /^\p{L}/u.test(part))
  const chosen = parts.length > 1 ? [parts[0], parts.at(-1)] : parts
  return chosen.map((part) => [...(part ?? '')][0]?.toLocaleUpperCase() ?? '').join('')
}

/** Text that is safe between SVG tags. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
