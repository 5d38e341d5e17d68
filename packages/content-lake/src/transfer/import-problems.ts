import {ContentLakeError} from '../errors.ts'

const named = 20

/** Everything that is wrong with an import is collected first, so that it is mended in one go. */
export class ImportProblems {
  readonly #problems: string[] = []

  /** `line` is undefined for a file that no line names. */
  add(line: number | undefined, reason: string) {
    this.#problems.push(line === undefined ? reason : `line ${line}: ${reason}`)
  }

  /** @throws ContentLakeError validationError that lists the problems, when there are any */
  assertNone() {
    if (this.#problems.length === 0) return
    const more = this.#problems.length - named
    const list = this.#problems.slice(0, named).map((problem) => `  ${problem}`)
    if (more > 0) list.push(`  … and ${more} more`)
    throw new ContentLakeError('validationError', ['Nothing was imported.', ...list].join('\n'))
  }
}
