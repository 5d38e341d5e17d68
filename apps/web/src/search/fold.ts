import anyAscii from 'any-ascii'

/** A word as it is compared: in plain small letters, whatever its accents or its script (Toruń and Torun, Київ and Kyiv). */
export function fold(word: string): string {
  return anyAscii(word)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
