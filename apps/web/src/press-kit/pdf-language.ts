type Structure = PDFKit.PDFStructureElement

/** Draws what is in another language than the document, and says so to screen readers; undefined: it is in none. */
export function inLanguage(
  doc: PDFKit.PDFDocument,
  parent: Structure,
  language: string | undefined,
  draw: (parent: Structure) => void,
) {
  if (language === undefined) return draw(parent)
  const part = doc.struct('Div', {lang: language})
  parent.add(part)
  draw(part)
  part.end()
}
