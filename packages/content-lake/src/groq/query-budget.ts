import {ContentLakeError} from '../errors.ts'

/** What one query may take. */
export type QueryBudget = {
  /** Milliseconds. */
  time: number
  /** Documents looked at; one that is looked at twice counts twice. */
  rows: number
  /** Characters of the result and its source map, as JSON. */
  bytes: number
}

export const defaultBudget: QueryBudget = {time: 20_000, rows: 3_000_000, bytes: 64 * 1024 * 1024}

/** How deep expressions may stand in one another. */
export const maxNesting = 250

export type BudgetWatch = {
  /**
   * To be called again and again, with a greater weight by what takes longer.
   * @throws ContentLakeError queryTimeout when the time is up
   */
  checkTime(weight?: number): void
  /** To be called for each document. @throws ContentLakeError when there were too many, or the time is up */
  countRow(): void
  /** @throws ContentLakeError queryEvaluationError for a result that is too large */
  checkBytes(characters: number): void
}

const weightOfCheck = 64

/** groq-js cannot be interrupted, but whatever takes long asks for documents or matches text again and again. */
export function watchBudget({time, rows, bytes}: QueryBudget): BudgetWatch {
  const end = performance.now() + time
  let weights = 0
  let counted = 0
  const checkTime = (weight = 1) => {
    weights += weight
    if (weights < weightOfCheck) return
    weights = 0
    if (performance.now() >= end) throw timeIsUp(time)
  }
  return {
    checkTime,
    countRow() {
      checkTime()
      if (++counted > rows) throw overBudget(`looks at more than ${rows} documents`)
    },
    checkBytes(characters) {
      if (characters > bytes) throw overBudget(`gives more than ${bytes} bytes`)
    },
  }
}

/** What is said of a query that took too long, wherever it was stopped. */
export function timeIsUp(milliseconds: number): ContentLakeError {
  return new ContentLakeError(
    'queryTimeout',
    `The query took longer than ${milliseconds} ms and was stopped. Filter by _type, _id or an indexed field, or ask for less at a time.`,
  )
}

function overBudget(what: string): ContentLakeError {
  return new ContentLakeError(
    'queryEvaluationError',
    `The query ${what} and was stopped. Filter by _type, _id or an indexed field, or ask for less at a time.`,
  )
}
