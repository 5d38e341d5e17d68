import type {Language} from '@verite/content-model/languages'
import PDFDocument from 'pdfkit'
import {typefaces} from '../typefaces/typefaces.ts'
import {drawCover, type Cover} from './pdf-cover.ts'
import {page} from './pdf-layout.ts'
import {drawSection} from './pdf-section.ts'
import type {KitSection} from './kit-section.ts'
import {setText} from './pdf-text.ts'
import {pressKitWords} from './press-kit-words.ts'

export type KitPdf = {
  language: Language
  cover: Cover
  sections: readonly KitSection[]
  /** The pictures shown in it, as JPEG, by their address. One that is missing is left out with its credit kept. */
  pictures: ReadonlyMap<string, Uint8Array>
}

/**
 * A press kit as PDF: tagged for screen readers, with its title and language, its fonts embedded, and an outline of
 * its sections.
 */
export async function kitPdf({cover, sections, pictures, language}: KitPdf): Promise<Uint8Array<ArrayBuffer>> {
  const words = pressKitWords[language]
  const title = `${cover.title}: ${words.kit}`
  const doc = new PDFDocument({
    size: 'A4',
    margins: {top: page.top, bottom: page.bottom, left: page.margin, right: page.margin},
    // None yet: PDFKit would read a file anew at each change of font, had it met that file under another name.
    font: '',
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    info: {Title: title, Author: cover.siteName, Subject: cover.line ?? title},
  })
  const bytes = collected(doc)
  for (const [face, file] of Object.entries(typefaces)) doc.registerFont(face, file)
  const root = doc.struct('Document')
  doc.addStructure(root)
  drawCover(doc, root, cover, language)
  for (const section of sections) drawSection(doc, root, {section, accent: cover.accent, pictures})
  numberPages(doc, title, words.pageOf)
  root.end()
  doc.end()
  return bytes
}

/** At the foot of each page but the cover; no part of the text, so screen readers pass over it. */
function numberPages(doc: PDFKit.PDFDocument, title: string, pageOf: (page: number, pages: number) => string) {
  const {count} = doc.bufferedPageRange()
  for (let number = 1; number < count; number++) {
    doc.switchToPage(number)
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', {type: 'Pagination'})
    doc.fontSize(7.5).fillColor(page.soft)
    const line = {x: page.margin, y: page.height - 40, lineBreak: false, width: page.width - 2 * page.margin}
    setText(doc, 'sans', title, line)
    setText(doc, 'sans', pageOf(number + 1, count), {...line, align: 'right'})
    doc.endMarkedContent()
  }
}

function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    doc.on('error', reject)
  })
}
