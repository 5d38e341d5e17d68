import {decodeSanityNodeData} from '@sanity/visual-editing-csm'
import {VERCEL_STEGA_REGEX, vercelStegaDecode} from '@vercel/stega'
import {z} from 'zod'

/** A piece of a drawn text, and the field that its invisible edit marker names. */
export type MarkedText = {text: string; marker: string; id: string; path: string}

const source = z.object({origin: z.string(), href: z.string()})
const field = z.object({id: z.string(), path: z.string()})

/** Splits a drawn text into its marked pieces; what follows the last marker comes back as `rest`. */
export function readMarkers(drawn: string): {pieces: MarkedText[]; rest: string} {
  const pieces: MarkedText[] = []
  let end = 0
  for (const match of drawn.matchAll(new RegExp(VERCEL_STEGA_REGEX.source, 'gu'))) {
    const [marker] = match
    pieces.push({text: drawn.slice(end, match.index), marker, ...fieldOf(marker)})
    end = match.index + marker.length
  }
  return {pieces, rest: drawn.slice(end)}
}

const known = new Map<string, {id: string; path: string}>()

/** Markers are long and come again with every drawing. */
function fieldOf(marker: string) {
  const remembered = known.get(marker)
  if (remembered) return remembered
  const decoded = source.safeParse(vercelStegaDecode(marker))
  const named = field.safeParse(decoded.success ? decodeSanityNodeData(decoded.data) : undefined)
  const found = named.success ? named.data : {id: '', path: ''}
  known.set(marker, found)
  return found
}
