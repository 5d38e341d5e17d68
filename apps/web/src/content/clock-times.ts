import {licenceChanges} from '@verite/content-model/image/licence'

/** What a page may depend on: the EDTF dates in its content, instants to the minute, and its pictures' licences. */
export type ClockTimes = {dates: string[]; instants: string[]}

/** Finds them wherever they are in the content. */
export function clockTimes(content: unknown): ClockTimes {
  const found = [...timesIn(content)]
  const of = (kind: string) => [...new Set(found.filter((time) => time.kind === kind).map(({text}) => text))].toSorted()
  const licences = licenceChanges(content).map((change) => change.toISOString())
  return {dates: of('date'), instants: [...new Set([...of('instant'), ...licences])].toSorted()}
}

function* timesIn(value: unknown, field?: string): Generator<{kind: 'date' | 'instant'; text: string}> {
  if (typeof value === 'string') {
    if (field === 'edtf') yield {kind: 'date', text: value}
    else if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value)) yield {kind: 'instant', text: value}
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* timesIn(part, key)
  }
}
