/** A4, in points: a narrow column for labels, a wide one for what they name; ink and rules as on the site. */
export const page = {
  width: 595.28,
  height: 841.89,
  margin: 56,
  top: 64,
  bottom: 76,
  /** Where the wide column begins. */
  column: 190,
  ink: '#1c1815',
  soft: '#5d544b',
  rule: '#d9cfbe',
  night: '#12100f',
  paper: '#f3ede2',
} as const

export const columnWidth = page.width - page.margin - page.column

/** Starts a new page where less than this is left of it. */
export function keepTogether(doc: PDFKit.PDFDocument, height: number) {
  if (doc.y + height > page.height - page.bottom) doc.addPage()
}

/** A hairline over the wide column, which says nothing to a screen reader. */
export function rule(doc: PDFKit.PDFDocument, from: number = page.margin) {
  doc.markContent('Artifact', {type: 'Layout'})
  doc.lineWidth(0.5).strokeColor(page.rule)
  doc
    .moveTo(from, doc.y)
    .lineTo(page.width - page.margin, doc.y)
    .stroke()
  doc.endMarkedContent()
}
