/**
 * By what a translated name is sorted: its family name first, which has as many words as that of the original.
 * @param sortName the original's name for sorting: “Hutchins, Halyna”
 */
export function sortNameOf(translated: string, sortName: string): string {
  const [family = '', given] = sortName.split(', ', 2)
  const words = translated.split(' ')
  const before = words.length - family.split(' ').length
  if (given === undefined || before < 1) return translated
  return `${words.slice(before).join(' ')}, ${words.slice(0, before).join(' ')}`
}
