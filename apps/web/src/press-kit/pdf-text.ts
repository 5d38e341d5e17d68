import {scriptFile, type Typeface} from '../typefaces/typefaces.ts'
import {page} from './pdf-layout.ts'
import {directionOf, visualRuns, type DirectedRun} from './right-to-left.ts'

export type SetOptions = PDFKit.Mixins.TextOptions & {
  /** Where the text begins, in points from the top left corner. */
  x: number
  y: number
  width: number
  /** What the text is part of; without it, it says nothing to a screen reader. */
  structParent?: PDFKit.PDFStructureElement
  structType?: string
}
type Line = {face: Typeface; x: number; y: number; options: PDFKit.Mixins.TextOptions & {width: number}}

/** Where letters stand in a face's line, as a part of its height: PDFKit would hang each font's from the top. */
const baselines: Readonly<Record<Typeface, number>> = {serif: 0.756, italic: 0.756, sans: 0.801, medium: 0.801}

/**
 * Sets a text in a face at the present size, beginning at a place. Letters that the face lacks are set in one that has
 * them, and what is read from right to left begins at the right: PDFKit itself does neither.
 */
export function setText(
  doc: PDFKit.PDFDocument,
  face: Typeface,
  text: string,
  {x, y, structParent, structType, ...options}: SetOptions,
) {
  doc.font(face)
  if (scriptFile(text) === undefined) return void doc.text(text, x, y, {...options, structParent, structType})
  const draw = directionOf(text).mixed ? drawLines : drawRuns
  const baseline = -doc.currentLineHeight() * baselines[face]
  const set = () => draw(doc, text, {face, x, y, options: {...options, baseline}})
  // A reader of the file is told the text in the order in which it is read.
  if (structParent) structParent.add(doc.struct(structType ?? 'P', {actual: text}, set))
  else set()
  doc.font(face)
}

function drawRuns(doc: PDFKit.PDFDocument, text: string, {face, x, y, options}: Line) {
  const runs = runsByFont(text, face)
  for (const [index, {font, text: part}] of runs.entries()) {
    const setting = {...options, continued: index < runs.length - 1}
    if (index === 0) doc.font(font).text(part, x, y, setting)
    else doc.font(font).text(part, setting)
  }
}

/** Line by line, since a line is put in order after it is known where it ends. */
function drawLines(doc: PDFKit.PDFDocument, text: string, {face, x, y, options: {width, baseline, lineGap = 0}}: Line) {
  const {base} = directionOf(text)
  const widthOf = (part: string) =>
    runsByFont(part, face).reduce((sum, run) => sum + doc.font(run.font).widthOfString(run.text), 0)
  const height = doc.font(face).currentLineHeight(true) + lineGap
  doc.y = y
  for (const line of wrapped(text, width, widthOf)) {
    if (doc.y + height > page.height - page.bottom) doc.addPage()
    const top = doc.y
    let left = base === 'rtl' ? x + width - widthOf(line) : x
    for (const part of visualRuns(line, base).flatMap((run) => visualParts(run, face))) {
      doc.font(part.font).text(part.text, left, top, {baseline, lineBreak: false})
      left += doc.widthOfString(part.text)
    }
    doc.y = top + height
  }
  doc.x = x
}

/** A font turns the letters of its own script round, but not the spaces and signs that the face has. */
function visualParts({text, isRightToLeft}: DirectedRun, face: Typeface) {
  const parts = runsByFont(text, face)
  if (!isRightToLeft) return parts
  return parts
    .toReversed()
    .map((part) => (part.font === face ? {...part, text: [...part.text].reverse().join('')} : part))
}

/** Parts of a text with the font that has their letters: a face's name or a file. */
function runsByFont(text: string, face: Typeface) {
  const runs: {font: string; text: string}[] = []
  for (const letter of text) {
    const last = runs.at(-1)
    const font = /\p{M}/u.test(letter) && last ? last.font : (scriptFile(letter) ?? face)
    if (last?.font === font) last.text += letter
    else runs.push({font, text: letter})
  }
  return runs
}

function wrapped(text: string, width: number, widthOf: (part: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ')
    if (lines.length === 0 || widthOf(longer) > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}
