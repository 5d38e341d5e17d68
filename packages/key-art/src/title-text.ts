import {type Frame} from './ridge.ts'

export const serif = "'Source Serif 4','Source Serif 4 Variable',Georgia,'Liberation Serif',serif"

/** Sets a title in the lower left, broken into lines of even length, in whatever serif the renderer has. */
export function titleText(title: string, {width, height}: Frame, colour: string): string {
  const margin = Math.round(width * 0.07)
  const size = Math.round(Math.min(width, height * 1.2) * 0.082)
  const lines = balancedLines(title, Math.floor((width - 2 * margin) / (size * 0.48)))
  const leading = Math.round(size * 1.12)
  const top = height - margin - leading * (lines.length - 1)
  const spans = lines.map(
    (line, index) => `<tspan x="${margin}" y="${top + index * leading}">${escapeText(line)}</tspan>`,
  )
  return `<text font-family="${serif}" font-size="${size}" letter-spacing="-.01em" fill="${colour}">${spans.join('')}</text>`
}

function balancedLines(title: string, longest: number): string[] {
  const count = Math.ceil(title.length / longest)
  const even = Math.min(longest, Math.ceil(title.length / count) + 3)
  return title.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length + 1 > even) return [...lines, word]
    return [...lines.slice(0, -1), `${last} ${word}`]
  }, [])
}

/** Text that is safe between SVG tags. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
