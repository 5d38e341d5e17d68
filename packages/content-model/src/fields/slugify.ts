/** An address part for a title in any script: Latin without diacritics, other letters as they are; never empty. */
export function slugify(title: string): string {
  const letters = title
    .normalize('NFD')
    .replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter.replace(/\p{M}/gu, ''))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’'ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 96)
  return [...letters].map((letter) => withoutDecomposition[letter] ?? letter).join('') || 'untitled'
}

/** Letters that Unicode does not decompose, as their languages transcribe them. */
const withoutDecomposition: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}
