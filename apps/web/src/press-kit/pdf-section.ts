import type {KitPart, KitSection} from './kit-section.ts'
import {columnWidth, keepTogether, page, rule} from './pdf-layout.ts'
import {drawPictures} from './pdf-pictures.ts'

type Structure = PDFKit.PDFStructureElement
type PartOf<Kind extends KitPart['kind']> = Extract<KitPart, {kind: Kind}>

export type SectionDrawing = {
  section: KitSection
  accent: {onPaper: string}
  pictures: ReadonlyMap<string, Uint8Array>
}

/** One section of the case file: its title at the left under a rule, what it holds at the right. */
export function drawSection(doc: PDFKit.PDFDocument, root: Structure, {section, accent, pictures}: SectionDrawing) {
  if (doc.bufferedPageRange().count === 1) doc.addPage()
  else keepTogether(doc.moveDown(2.2), 130)
  const parent = doc.struct('Sect', {title: section.title})
  root.add(parent)
  doc.outline.addItem(section.title)
  rule(doc)
  doc.moveDown(0.6)
  doc.font('serif').fontSize(19).fillColor(accent.onPaper)
  doc.text(section.title, page.margin, doc.y, {structParent: parent, structType: 'H2'})
  doc.moveDown(0.55)
  for (const part of section.parts) drawPart(doc, parent, part, pictures)
  parent.end()
}

function drawPart(doc: PDFKit.PDFDocument, parent: Structure, part: KitPart, pictures: SectionDrawing['pictures']) {
  switch (part.kind) {
    case 'text':
      return drawText(doc, parent, part)
    case 'facts':
      return part.rows.forEach(({label, value}) => drawRow(doc, parent, label, value))
    case 'quotation':
      return drawQuotation(doc, parent, part)
    case 'credits':
      return drawCredits(doc, parent, part)
    case 'list':
      return part.items.forEach((item) => drawRow(doc, parent, null, item))
    case 'pictures':
      return drawPictures(doc, parent, part.pictures, pictures)
  }
}

/** A label at the left, small, in the line of what it names. */
function label(doc: PDFKit.PDFDocument, parent: Structure, text: string | null, type = 'P') {
  if (text === null) return
  const {y} = doc
  doc.font('sans').fontSize(8.5).fillColor(page.soft)
  doc.text(text, page.margin, y + 2, {structParent: parent, structType: type, width: page.column - page.margin - 18})
  doc.y = y
}

function drawRow(doc: PDFKit.PDFDocument, parent: Structure, name: string | null, value: string) {
  doc.font('serif').fontSize(11)
  keepTogether(doc, Math.min(doc.heightOfString(value, {width: columnWidth}), 120))
  label(doc, parent, name)
  doc.font('serif').fontSize(11).fillColor(page.ink)
  doc.text(value, page.column, doc.y, {
    structParent: parent,
    structType: 'P',
    width: columnWidth,
    lineGap: 1.5,
    ...linkOf(value),
  })
  doc.moveDown(0.45)
}

function drawText(doc: PDFKit.PDFDocument, parent: Structure, {label: name, text}: PartOf<'text'>) {
  keepTogether(doc, 60)
  label(doc, parent, name, 'H3')
  doc.font('serif').fontSize(11.5).fillColor(page.ink)
  for (const paragraph of text.split(/\n{2,}/)) {
    doc.text(paragraph, page.column, doc.y, {structParent: parent, structType: 'P', width: columnWidth, lineGap: 3})
    doc.moveDown(0.6)
  }
}

function drawQuotation(doc: PDFKit.PDFDocument, parent: Structure, part: PartOf<'quotation'>) {
  keepTogether(doc, 110)
  const quotation = doc.struct('BlockQuote')
  parent.add(quotation)
  doc.font('italic').fontSize(14).fillColor(page.ink)
  const spoken = `“${part.isFragment ? '… ' : ''}${part.text}”`
  for (const paragraph of spoken.split(/\n{2,}/)) {
    doc.text(paragraph, page.column, doc.y, {structParent: quotation, structType: 'P', width: columnWidth, lineGap: 3})
    doc.moveDown(0.35)
  }
  doc.font('medium').fontSize(9.5)
  doc.text(part.speaker, page.column, doc.y, {structParent: quotation, structType: 'P', width: columnWidth})
  doc.font('sans').fontSize(8.5).fillColor(page.soft)
  doc.text(part.origin, page.column, doc.y, {structParent: quotation, structType: 'P', width: columnWidth})
  quotation.end()
  doc.moveDown(1.6)
}

/** As a film sets them: the job small at the left, names at reading size, companies beneath their people. */
function drawCredits(doc: PDFKit.PDFDocument, parent: Structure, {job, note, groups}: PartOf<'credits'>) {
  keepTogether(doc, 50)
  label(doc, parent, job, 'H3')
  for (const {company, names} of groups) {
    doc.font('serif').fontSize(11.5).fillColor(page.ink)
    const put = {structParent: parent, structType: 'P', width: columnWidth, lineGap: 1.5}
    for (const name of names) doc.text(name, page.column, doc.y, put)
    doc.font('sans').fontSize(8.5).fillColor(page.soft)
    if (company) doc.text(company, page.column, doc.y, put)
    doc.moveDown(0.5)
  }
  if (note) doc.text(note, page.column, doc.y, {structParent: parent, structType: 'P', width: columnWidth})
  doc.moveDown(0.7)
}

/** A value that is an address leads there. */
function linkOf(value: string): {link?: string} {
  return /^https?:\/\/\S+$/.test(value) ? {link: value} : {}
}
