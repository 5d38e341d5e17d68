import {ContentLakeError} from '../errors.ts'

/** What one query may take. */
export type QueryBudget = {
  /** Milliseconds. */
  time: number
  /** Counts only the time in which this thread runs: on a busy machine a short query is not taken for a long one. */
  ofThread?: boolean
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
  /** To be asked before a result is written down. @throws ContentLakeError queryEvaluationError when it is too large */
  checkSize(result: unknown): void
}

const weightOfCheck = 64

/** groq-js cannot be interrupted, but whatever takes long asks for documents or matches text again and again. */
export function watchBudget({time, rows, bytes, ofThread}: QueryBudget): BudgetWatch {
  const now = ofThread ? threadMilliseconds : () => performance.now()
  const end = now() + time
  let weights = 0
  let counted = 0
  const checkTime = (weight = 1) => {
    weights += weight
    if (weights < weightOfCheck) return
    weights = 0
    if (now() >= end) throw timeIsUp(time)
  }
  return {
    checkTime,
    countRow() {
      checkTime()
      if (++counted > rows) throw overBudget(`looks at more than ${rows} documents`)
    },
    checkSize(result) {
      if (remaining(result, bytes) < 0) throw overBudget(`gives more than ${bytes} bytes`)
    },
  }
}

function threadMilliseconds(): number {
  const {user, system} = process.threadCpuUsage()
  return (user + system) / 1000
}

/**
 * How many characters are left of a limit after a value was written as JSON, roughly; negative as soon as they are used up.
 * A value that stands in many places is one in memory, and many when it is written.
 */
function remaining(value: unknown, limit: number): number {
  if (typeof value === 'string') return limit - value.length - 2
  if (typeof value !== 'object' || value === null) return limit - 4
  let left = limit - 2
  if (Array.isArray(value)) {
    for (const part of value) if ((left = remaining(part, left - 1)) < 0) return left
    return left
  }
  // Results are plain: nothing is inherited.
  for (const name in value) {
    left = remaining(Reflect.get(value, name), left - name.length - 4)
    if (left < 0) return left
  }
  return left
}

/** Whether a query was stopped where it may be tried again with a greater budget. */
export function isOverBudget(error: unknown): boolean {
  return error instanceof ContentLakeError && (error.code === 'queryTimeout' || error.details.isOverBudget === true)
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
    {isOverBudget: true},
  )
}
