import anyAscii from 'any-ascii'

/** A word as it is compared: in plain small letters, whatever its accents or its script (Toruń and Torun, Галина and Halyna). */
export function fold(word: string): string {
  return anyAscii(romanised(word))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

/** Cyrillic as Ukraine writes its names in Latin letters: a library that knows no language takes it for Russian. */
function romanised(word: string): string {
  if (!/\p{Script=Cyrillic}/u.test(word)) return word
  const small = word.normalize('NFC').toLowerCase()
  return small.replace(
    /./gu,
    (letter, at: number) => (at === 0 ? atStart[letter] : undefined) ?? letters[letter] ?? letter,
  )
}

const atStart: Readonly<Record<string, string>> = {є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya'}
const letters: Readonly<Record<string, string>> = {
  г: 'h',
  ґ: 'g',
  є: 'ie',
  и: 'y',
  й: 'i',
  ї: 'i',
  х: 'kh',
  ц: 'ts',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
}
