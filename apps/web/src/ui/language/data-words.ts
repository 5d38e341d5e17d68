/**
 * Words for a page script, as attributes of the element in which it says them.
 * @returns `data-so-far="…"` for `{soFar: '…'}`, which is `dataset.soFar` in the browser
 */
export function dataWords(words: Readonly<Record<string, string | undefined>>): Record<`data-${string}`, string> {
  const entries = Object.entries(words).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries(entries.map(([name, word]) => [`data-${dashed(name)}`, word]))
}

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
