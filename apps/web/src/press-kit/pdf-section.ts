import type {KitPart, KitSection} from './kit-section.ts'
import {inLanguage} from './pdf-language.ts'
import {columnWidth, keepTogether, page, rule} from './pdf-layout.ts'
import {drawPictures} from './pdf-pictures.ts'
import {quoted} from './quoted.ts'

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
      return part.rows.forEach(({label: name, value: text, language}) => drawRow(doc, parent, name, {text, language}))
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

type Told = {text: string; language?: string | undefined}

function drawRow(doc: PDFKit.PDFDocument, parent: Structure, name: string | null, {text, language}: Told) {
  doc.font('serif').fontSize(11)
  keepTogether(doc, Math.min(doc.heightOfString(text, {width: columnWidth}), 120))
  label(doc, parent, name)
  doc.font('serif').fontSize(11).fillColor(page.ink)
  const put = {structType: 'P', width: columnWidth, lineGap: 1.5, ...linkOf(text)}
  inLanguage(doc, parent, language, (structParent) => doc.text(text, page.column, doc.y, {...put, structParent}))
  doc.moveDown(0.45)
}

function drawText(doc: PDFKit.PDFDocument, parent: Structure, {label: name, text, language}: PartOf<'text'>) {
  keepTogether(doc, 60)
  label(doc, parent, name, 'H3')
  doc.font('serif').fontSize(11.5).fillColor(page.ink)
  inLanguage(doc, parent, language, (structParent) => {
    for (const paragraph of text.split(/\n{2,}/)) {
      doc.text(paragraph, page.column, doc.y, {structParent, structType: 'P', width: columnWidth, lineGap: 3})
      doc.moveDown(0.6)
    }
  })
}

/** Somebody's words in their own language; in a kit in another language what they mean stands beneath, smaller. */
function drawQuotation(doc: PDFKit.PDFDocument, parent: Structure, part: PartOf<'quotation'>) {
  const {gloss, speaker, origin, language} = part
  keepTogether(doc, 110)
  const put = (text: string, structParent: Structure, lineGap = 0) =>
    doc.text(text, page.column, doc.y, {structParent, structType: 'P', width: columnWidth, lineGap})
  const quotation = doc.struct('BlockQuote')
  parent.add(quotation)
  doc.font('italic').fontSize(14).fillColor(page.ink)
  inLanguage(doc, quotation, language, (within) => {
    for (const paragraph of quoted(part).split(/\n{2,}/)) {
      put(paragraph, within, 3)
      doc.moveDown(0.35)
    }
  })
  if (gloss) {
    doc.moveDown(0.15).font('serif').fontSize(10.5)
    for (const paragraph of gloss.text.split(/\n{2,}/)) {
      put(paragraph, quotation, 2)
      doc.moveDown(0.45)
    }
    doc.font('sans').fontSize(8.5).fillColor(page.soft)
    put(gloss.by, quotation)
    doc.moveDown(0.9)
  }
  doc.font('medium').fontSize(9.5).fillColor(page.ink)
  put(speaker, quotation)
  doc.font('sans').fontSize(8.5).fillColor(page.soft)
  put(origin, quotation)
  quotation.end()
  doc.moveDown(1.6)
}

/** As a film sets them: the job small at the left, names at reading size, companies beneath their people. */
function drawCredits(doc: PDFKit.PDFDocument, parent: Structure, {job, note, groups}: PartOf<'credits'>) {
  keepTogether(doc, 50)
  inLanguage(doc, parent, job.language, (within) => label(doc, within, job.text, 'H3'))
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
