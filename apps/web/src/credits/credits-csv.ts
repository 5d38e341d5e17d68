import type {CreditRow} from './credit-rows.ts'

/** Credits as a table by RFC 4180, with the mark by which spreadsheets know that it is UTF-8. */
export function creditsCsv(rows: readonly CreditRow[]): string {
  const lines = rows.map((row) => columns.map(([, value]) => cell(value(row))).join(','))
  return `\uFEFF${[columns.map(([name]) => name).join(','), ...lines].join('\r\n')}\r\n`
}

const columns: readonly [name: string, value: (row: CreditRow) => string][] = [
  ['position', ({position}) => String(position)],
  ['department', ({department}) => department],
  ['job', ({job}) => job],
  ['name', ({name}) => name],
  ['credited as', ({asCredited}) => asCredited ?? ''],
  ['character', ({character}) => character ?? ''],
  ['for', (row) => row.for.join('; ')],
  ['remarks', ({remarks}) => remarks.join('; ')],
  ['letters', ({postNominals}) => postNominals ?? ''],
  ['status', ({status}) => status],
  ['list is partial', ({listIsPartial}) => (listIsPartial ? 'yes' : 'not stated')],
  ['page', ({url}) => url ?? ''],
]

/** Quoted where it must be. A text that a spreadsheet would take for a formula is marked as text. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
