import type {Typeface} from '../typefaces/typefaces.ts'
import type {KitPart, KitSection} from './kit-section.ts'
import {inLanguage} from './pdf-language.ts'
import {columnWidth, keepTogether, page, rule} from './pdf-layout.ts'
import {drawPictures} from './pdf-pictures.ts'
import {setText} from './pdf-text.ts'
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
  doc.fontSize(8.5).fillColor(page.soft)
  const width = page.column - page.margin - 18
  setText(doc, 'sans', text, {x: page.margin, y: y + 2, structParent: parent, structType: type, width})
  doc.y = y
}

type Told = {text: string; language?: string | undefined}

function drawRow(doc: PDFKit.PDFDocument, parent: Structure, name: string | null, {text, language}: Told) {
  doc.font('serif').fontSize(11)
  keepTogether(doc, Math.min(doc.heightOfString(text, {width: columnWidth}), 120))
  label(doc, parent, name)
  doc.fontSize(11).fillColor(page.ink)
  const put = {x: page.column, y: doc.y, structType: 'P', width: columnWidth, lineGap: 1.5, ...linkOf(text)}
  inLanguage(doc, parent, language, (structParent) => setText(doc, 'serif', text, {...put, structParent}))
  doc.moveDown(0.45)
}

function drawText(doc: PDFKit.PDFDocument, parent: Structure, {label: name, text, language}: PartOf<'text'>) {
  keepTogether(doc, 60)
  label(doc, parent, name, 'H3')
  doc.fontSize(11.5).fillColor(page.ink)
  inLanguage(doc, parent, language, (structParent) => {
    for (const paragraph of text.split(/\n{2,}/)) {
      setText(doc, 'serif', paragraph, {
        x: page.column,
        y: doc.y,
        structParent,
        structType: 'P',
        width: columnWidth,
        lineGap: 3,
      })
      doc.moveDown(0.6)
    }
  })
}

/** Somebody's words in their own language; in a kit in another language what they mean stands beneath, smaller. */
function drawQuotation(doc: PDFKit.PDFDocument, parent: Structure, part: PartOf<'quotation'>) {
  const {gloss, speaker, origin, language} = part
  keepTogether(doc, 110)
  const put = (face: Typeface, text: string, structParent: Structure, lineGap = 0) =>
    setText(doc, face, text, {x: page.column, y: doc.y, structParent, structType: 'P', width: columnWidth, lineGap})
  const quotation = doc.struct('BlockQuote')
  parent.add(quotation)
  doc.fontSize(14).fillColor(page.ink)
  inLanguage(doc, quotation, language, (within) => {
    for (const paragraph of quoted(part).split(/\n{2,}/)) {
      put('italic', paragraph, within, 3)
      doc.moveDown(0.35)
    }
  })
  if (gloss) {
    doc.moveDown(0.15).fontSize(10.5)
    for (const paragraph of gloss.text.split(/\n{2,}/)) {
      put('serif', paragraph, quotation, 2)
      doc.moveDown(0.45)
    }
    doc.fontSize(8.5).fillColor(page.soft)
    put('sans', gloss.by, quotation)
    doc.moveDown(0.9)
  }
  doc.fontSize(9.5).fillColor(page.ink)
  put('medium', speaker, quotation)
  doc.fontSize(8.5).fillColor(page.soft)
  put('sans', origin, quotation)
  quotation.end()
  doc.moveDown(1.6)
}

/** As a film sets them: the job small at the left, names at reading size, companies beneath their people. */
function drawCredits(doc: PDFKit.PDFDocument, parent: Structure, {job, note, groups}: PartOf<'credits'>) {
  keepTogether(doc, 50)
  inLanguage(doc, parent, job.language, (within) => label(doc, within, job.text, 'H3'))
  for (const {company, names} of groups) {
    doc.fontSize(11.5).fillColor(page.ink)
    const put = {x: page.column, structParent: parent, structType: 'P', width: columnWidth, lineGap: 1.5}
    for (const name of names) setText(doc, 'serif', name, {...put, y: doc.y})
    doc.fontSize(8.5).fillColor(page.soft)
    if (company) setText(doc, 'sans', company, {...put, y: doc.y})
    doc.moveDown(0.5)
  }
  if (note) doc.text(note, page.column, doc.y, {structParent: parent, structType: 'P', width: columnWidth})
  doc.moveDown(0.7)
}

/** A value that is an address leads there. */
function linkOf(value: string): {link?: string} {
  return /^https?:\/\/\S+$/.test(value) ? {link: value} : {}
}
