import anyAscii from 'any-ascii'

/** An address part for a title in any script: transliterated, lower case, words joined by hyphens; never empty. */
export function slugify(title: string): string {
  const letters = anyAscii(title)
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 96)
    .replace(/^-+|-+$/g, '')
  return letters || 'untitled'
}
