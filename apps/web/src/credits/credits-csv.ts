import type {Language} from '@verite/content-model/languages'
import type {CreditRow} from './credit-rows.ts'
import {creditTableWords} from './credit-table-words.ts'

/** Credits as a table by RFC 4180, with the mark by which spreadsheets know that it is UTF-8. */
export function creditsCsv(rows: readonly CreditRow[], language: Language): string {
  const words = creditTableWords[language]
  const heads = columns.map((column) => cell(words.columns[column]))
  const lines = rows.map((row) => columns.map((column) => cell(valueIn(row, column, words.isPartial))).join(','))
  return `\uFEFF${[heads.join(','), ...lines].join('\r\n')}\r\n`
}

const columns = [
  'position',
  'department',
  'job',
  'name',
  'asCredited',
  'character',
  'for',
  'remarks',
  'postNominals',
  'status',
  'listIsPartial',
  'url',
] as const satisfies (keyof CreditRow)[]

function valueIn(row: CreditRow, column: (typeof columns)[number], isPartial: {yes: string; no: string}): string {
  const value = row[column]
  if (typeof value === 'boolean') return value ? isPartial.yes : isPartial.no
  return Array.isArray(value) ? value.join('; ') : String(value ?? '')
}

/** Quoted where it must be. A text that a spreadsheet would take for a formula is marked as text. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
