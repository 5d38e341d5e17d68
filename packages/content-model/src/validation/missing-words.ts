/** What the form asks for where one of these is missing: the field says it by itself, and the rules where there is no form. */
export const missingWords = {
  address: 'The page needs an address. “Generate” makes one from the name.',
  alt: 'Describe the image for those who cannot see it.',
  credit: 'Say who made the image, as its credit line.',
} as const

/** For a field that is there, and holds nothing but spaces. */
export const unlessBlank = (words: string) => (text: string | undefined) => !text || text.trim() !== '' || words
