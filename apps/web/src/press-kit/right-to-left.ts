import createBidi from 'bidi-js'

const bidi = createBidi()

/** Letters that are set in one direction, in the order in which they are read. */
export type DirectedRun = {text: string; isRightToLeft: boolean}

/**
 * How a text runs, as the Unicode Bidirectional Algorithm has it: `base` is the direction of its first letter that has
 * one; `mixed`: whether any of it is read from right to left.
 */
export function directionOf(text: string): {base: 'ltr' | 'rtl'; mixed: boolean} {
  const {paragraphs, levels} = bidi.getEmbeddingLevels(text)
  return {base: paragraphs[0]?.level === 1 ? 'rtl' : 'ltr', mixed: levels.some((level) => level % 2 === 1)}
}

/** What stands in one line, from left to right; brackets are turned where the line runs the other way. */
export function visualRuns(line: string, base: 'ltr' | 'rtl'): DirectedRun[] {
  const levels = bidi.getEmbeddingLevels(line, base)
  const mirrored = bidi.getMirroredCharactersMap(line, levels.levels)
  const runs: DirectedRun[] = []
  for (const index of bidi.getReorderedIndices(line, levels)) {
    const sign = mirrored.get(index) ?? line.charAt(index)
    const turned = (levels.levels[index] ?? 0) % 2 === 1
    const last = runs.at(-1)
    if (last?.isRightToLeft !== turned) runs.push({text: sign, isRightToLeft: turned})
    else last.text = turned ? sign + last.text : last.text + sign
  }
  return runs
}
