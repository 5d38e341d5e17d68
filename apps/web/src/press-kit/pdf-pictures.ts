import type {KitPicture} from './kit-section.ts'
import {columnWidth, keepTogether, page} from './pdf-layout.ts'

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
  const put = {structParent: parent, structType: 'P', width: columnWidth, lineGap: 1}
  doc.font('serif').fontSize(10).fillColor(page.ink).text(alt, page.column, doc.y, put)
  doc.font('sans').fontSize(8.5).fillColor(page.soft).text(`${credit}. ${licence}`, page.column, doc.y, put)
  doc.font('sans').fontSize(7.5).text(fileName, page.column, doc.y, put)
  doc.moveDown(1.8)
}
