import {ImageResponse} from 'next/og'
import sharp from 'sharp'
import {fromHere} from '../content/content-source.ts'
import {cardFonts, fontFamily} from './card-fonts.ts'

export type SocialCard = {
  /** What kind of thing the page shows: "Film", "Person". */
  kicker: string | null
  title: string
  line: string | null
  siteName: string
  /** The address of a picture to set the words on, without words of its own. */
  picture: string | null
}

/** The picture that goes with a shared link, as JPEG: a title card in the site's type, 1200 × 630. Throws without its picture. */
export async function drawSocialCard(card: SocialCard): Promise<Uint8Array<ArrayBuffer>> {
  const picture = card.picture && (await readPicture(card.picture))
  const image = new ImageResponse(<Card {...card} picture={picture} />, {
    width: 1200,
    height: 630,
    fonts: await cardFonts(),
  })
  // Messengers leave out a picture of more than a few hundred kilobytes, which a drawing with grain is as PNG.
  return new Uint8Array(
    await sharp(await image.arrayBuffer())
      .jpeg({quality: 86, chromaSubsampling: '4:4:4'})
      .toBuffer(),
  )
}

/** As a data URL: what the drawing library cannot fetch itself it leaves out without a word. */
async function readPicture(address: string): Promise<string> {
  const response = await fetch(fromHere(address), {signal: AbortSignal.timeout(5000)})
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  const bytes = Buffer.from(await response.arrayBuffer())
  return `data:${response.headers.get('content-type')};base64,${bytes.toString('base64')}`
}

const ink = '#0f0e0d'
const paper = '#f3ede2'
const lastLight = '#d98a55'

function Card({kicker, title, line, siteName, picture}: SocialCard) {
  return (
    <div style={{...column, width: '100%', height: '100%', padding: 80, background: ink, color: paper}}>
      {picture && <div style={{...behind, backgroundImage: `url(${picture})`, backgroundSize: '1200px 630px'}} />}
      {picture && <div style={{...behind, background: scrim}} />}
      <div style={{...small, display: 'flex', color: lastLight}}>{kicker ?? ''}</div>
      <div style={column}>
        <div style={{fontFamily: fontFamily('Serif'), fontSize: titleSize(title), lineHeight: 1.08}}>{title}</div>
        {line && <div style={{...small, marginTop: 32, lineHeight: 1.35, color: '#c9c0b2'}}>{shorten(line)}</div>}
      </div>
      <div style={{...small, display: 'flex', borderTop: `2px solid ${lastLight}`, paddingTop: 24}}>{siteName}</div>
    </div>
  )
}

const column = {display: 'flex', flexDirection: 'column', justifyContent: 'space-between'} as const
const behind = {position: 'absolute', top: 0, left: 0, width: 1200, height: 630} as const
/** Dark enough for small type on any picture. */
const scrim = 'linear-gradient(to top, rgba(15, 14, 13, 0.92), rgba(15, 14, 13, 0.62))'
const small = {fontFamily: fontFamily('Sans'), fontSize: 30} as const

const titleSize = (title: string) => (title.length > 75 ? 52 : title.length > 60 ? 60 : title.length > 30 ? 76 : 96)

const shorten = (line: string) => (line.length > 140 ? `${line.slice(0, 139).trimEnd()}…` : line)
