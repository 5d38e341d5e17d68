import type {KitPicture} from './kit-section.ts'
import {columnWidth, keepTogether, page} from './pdf-layout.ts'
import {setText} from './pdf-text.ts'

type Structure = PDFKit.PDFStructureElement

/** Pictures one below the other with what they show, their credit and licence, and their name in the archive. */
export function drawPictures(
  doc: PDFKit.PDFDocument,
  parent: Structure,
  list: readonly KitPicture[],
  files: ReadonlyMap<string, Uint8Array>,
) {
  for (const picture of list) {
    const bytes = files.get(picture.url)
    const width = picture.width >= picture.height ? columnWidth : columnWidth * 0.55
    const height = (width * picture.height) / picture.width
    keepTogether(doc, (bytes ? height : 0) + 70)
    if (bytes) drawPicture(doc, parent, {bytes, alt: picture.alt, width, height})
    drawCaption(doc, parent, picture)
  }
}

type Drawn = {bytes: Uint8Array; alt: string; width: number; height: number}

function drawPicture(doc: PDFKit.PDFDocument, parent: Structure, {bytes, alt, width, height}: Drawn) {
  const {y} = doc
  parent.add(doc.struct('Figure', {alt}, () => void doc.image(Buffer.from(bytes), page.column, y, {width, height})))
  doc.y = y + height + 8
}

function drawCaption(doc: PDFKit.PDFDocument, parent: Structure, {alt, credit, licence, fileName}: KitPicture) {
  const put = {x: page.column, structParent: parent, structType: 'P', width: columnWidth, lineGap: 1}
  doc.fontSize(10).fillColor(page.ink)
  setText(doc, 'serif', alt, {...put, y: doc.y})
  doc.fontSize(8.5).fillColor(page.soft)
  setText(doc, 'sans', `${credit}. ${licence}`, {...put, y: doc.y})
  doc.fontSize(7.5)
  setText(doc, 'sans', fileName, {...put, y: doc.y})
  doc.moveDown(1.8)
}
