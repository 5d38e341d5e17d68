import type {Language} from '@verite/content-model/languages'
import type {Typeface} from '../typefaces/typefaces.ts'
import {page} from './pdf-layout.ts'
import {inLanguage} from './pdf-language.ts'
import {setText, type SetOptions} from './pdf-text.ts'
import {pressKitWords} from './press-kit-words.ts'

export type Cover = {
  title: string
  line: string | null
  /** The line's own language: it may not be translated. */
  lineLanguage: Language
  /** When and where, in one line. */
  release: string | null
  state: string
  siteName: string
  /** The film's accent on a dark ground and on paper, `#rrggbb`. */
  accent: {onPaper: string; onNight: string}
  /** Key art as JPEG, with its credit line. */
  art: {bytes: Uint8Array; credit: string} | null
}

type Structure = PDFKit.PDFStructureElement

/** The title card: the film's key art to the edges, darkened where words stand; without art, its horizon alone. */
export function drawCover(doc: PDFKit.PDFDocument, root: Structure, cover: Cover, language: Language) {
  const words = pressKitWords[language]
  drawGround(doc, root, cover, words.coverOf(cover.title))
  const set = {x: page.margin, structParent: root, width: page.width - 2 * page.margin}
  const put = (face: Typeface, text: string, structType: string, options: Partial<SetOptions> = {}) =>
    setText(doc, face, text, {...set, y: doc.y, structType, ...options})

  doc.fontSize(9).fillColor(cover.accent.onNight)
  doc.y = page.top
  put('sans', words.kit, 'P')
  doc.font('serif').fontSize(titleSize(cover.title))
  const height = doc.heightOfString(cover.title, {width: 440, lineGap: -4})
  doc.y = page.height - 250 - height
  doc.fillColor(page.paper)
  put('serif', cover.title, 'H1', {width: 440, lineGap: -4})
  doc.moveDown(0.5)
  if (cover.line) {
    doc.fontSize(13)
    const {line, lineLanguage} = cover
    inLanguage(doc, root, lineLanguage === language ? undefined : lineLanguage, (structParent) =>
      put('serif', line, 'P', {width: 400, lineGap: 3, structParent}),
    )
  }
  doc.y = page.height - 104
  doc.fontSize(9).fillColor(cover.accent.onNight)
  if (cover.release) put('sans', cover.release, 'P')
  doc.fillColor('#c9c0b2').fontSize(8)
  put('sans', [cover.siteName, cover.state, cover.art?.credit].filter(Boolean).join('   '), 'P', {lineGap: 2})
}

function drawGround(doc: PDFKit.PDFDocument, root: Structure, {art, accent}: Cover, alt: string) {
  doc.markContent('Artifact', {type: 'Layout'})
  doc.rect(0, 0, page.width, page.height).fill(page.night)
  if (!art) drawHorizon(doc, accent.onNight)
  doc.endMarkedContent()
  if (!art) return
  root.add(
    doc.struct('Figure', {alt}, () => {
      doc.image(Buffer.from(art.bytes), 0, 0, {cover: [page.width, page.height], align: 'center', valign: 'center'})
    }),
  )
  doc.markContent('Artifact', {type: 'Layout'})
  const shade = doc.linearGradient(0, 0, 0, page.height)
  shade.stop(0, page.night, 0.45).stop(0.3, page.night, 0.05).stop(0.55, page.night, 0.45).stop(1, page.night, 0.94)
  doc.rect(0, 0, page.width, page.height).fill(shade)
  doc.endMarkedContent()
}

/** The sign of the site, large: one light on a horizon. */
function drawHorizon(doc: PDFKit.PDFDocument, light: string) {
  const [x, y] = [page.width * 0.62, page.height * 0.4]
  doc.save().rect(0, 0, page.width, y).clip().circle(x, y, 74).fill(light).restore()
  doc.lineWidth(0.75).strokeColor(page.paper).moveTo(0, y).lineTo(page.width, y).stroke()
}

const titleSize = (title: string) => (title.length > 70 ? 34 : title.length > 32 ? 42 : 56)
