import sharp, {type OverlayOptions} from 'sharp'
import {fromHere} from '../content/content-source.ts'
import {drawText, type DrawnText} from './draw-text.ts'

export type SocialCard = {
  /** What kind of thing the page shows: "Film", "Person". */
  kicker: string | null
  title: string
  line: string | null
  siteName: string
  /** The address of a picture to set the words on, without words of its own. */
  picture: string | null
}

const [width, height, margin] = [1200, 630, 80]
const column = width - 2 * margin
/** Where the kicker, and the rule over the site's name, leave room for title and line. */
const middle = {top: 136, bottom: 482}
const gap = 46
const ink = '#0f0e0d'
const lastLight = '#d98a55'
const small = {face: 'Inter Medium', size: 30} as const

/**
 * The picture that goes with a shared link, as JPEG: a title card in the site's type, 1200 × 630. Throws without its
 * picture.
 */
export async function drawSocialCard(card: SocialCard): Promise<Uint8Array<ArrayBuffer>> {
  const picture = card.picture === null ? [] : [{input: await readPicture(card.picture)}, {input: scrim}]
  const [kicker, line, siteName] = await Promise.all([
    drawText(card.kicker ?? '', column, {...small, colour: lastLight}),
    drawText(shorten(card.line ?? ''), column, {...small, colour: '#c9c0b2', lineHeight: 1.1}),
    drawText(card.siteName, column, {...small, colour: '#f3ede2'}),
  ])
  const room = middle.bottom - middle.top - (line ? line.height + gap : 0)
  const title = await drawTitle(card.title, room)
  const titleTop = middle.top + Math.round((room - (title?.height ?? 0)) / 2)
  const layers: OverlayOptions[] = [
    ...picture,
    ...placed(kicker, margin),
    ...placed(title, titleTop),
    ...placed(line, titleTop + (title?.height ?? 0) + gap),
    {input: rule, left: margin, top: 504},
    ...placed(siteName, 532),
  ]
  const ground = sharp({create: {width, height, channels: 3, background: ink}})
  // Messengers leave out a picture of more than a few hundred kilobytes, which a drawing with grain is as PNG.
  return new Uint8Array(await ground.composite(layers).jpeg({quality: 86, chromaSubsampling: '4:4:4'}).toBuffer())
}

/** As large as its length suits; smaller, where it would need more room than there is. */
async function drawTitle(title: string, room: number): Promise<DrawnText | null> {
  const largest = titleSizes.findIndex(({upTo}) => title.length <= upTo)
  for (const {size} of titleSizes.slice(largest)) {
    const drawn = await drawText(title, column, {face: 'Source Serif 4', size, colour: '#f3ede2', lineHeight: 0.86})
    if (!drawn || drawn.height <= room || size === smallest) return drawn
  }
  return null
}

const smallest = 36
const titleSizes = [
  {upTo: 30, size: 96},
  {upTo: 60, size: 76},
  {upTo: 75, size: 60},
  {upTo: 140, size: 52},
  {upTo: Infinity, size: smallest},
]

/** At the margin where its script begins. */
function placed(text: DrawnText | null, top: number): OverlayOptions[] {
  if (!text) return []
  return [{input: text.input, top, left: text.isRightToLeft ? width - margin - text.width : margin}]
}

async function readPicture(address: string): Promise<Buffer> {
  const response = await fetch(fromHere(address), {signal: AbortSignal.timeout(5000)})
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return sharp(await response.arrayBuffer())
    .resize(width, height, {fit: 'cover'})
    .toBuffer()
}

const shorten = (line: string) => (line.length > 140 ? `${line.slice(0, 139).trimEnd()}…` : line)

/** Dark enough for small type on any picture. */
const scrim = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <linearGradient id="dark" x2="0" y2="1">
      <stop stop-color="${ink}" stop-opacity=".62"/><stop offset="1" stop-color="${ink}" stop-opacity=".92"/>
    </linearGradient>
    <rect width="100%" height="100%" fill="url(#dark)"/>
  </svg>`,
)

const rule = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="${column}" height="2"><rect width="100%" height="2" fill="${lastLight}"/></svg>`,
)
