import type {DatabaseSync} from 'node:sqlite'
import {restoreRemedy, several, type Finding} from './finding.ts'

/** Whether SQLite finds every page, row and key of the file where it belongs; includes the text index. */
export function checkFile(database: DatabaseSync): Finding[] {
  const problems = database
    .prepare('pragma integrity_check(100)')
    .all()
    .map((row) => String(row.integrity_check))
    .filter((message) => message !== 'ok')
  const orphans = database.prepare('pragma foreign_key_check').all()
  return [
    ...several(problems, (message) => ({
      kind: 'file',
      message: `the file is damaged: ${message}`,
      remedy: restoreRemedy,
    })),
    ...several(orphans, (row) => ({
      kind: 'file',
      message: `a row of "${String(row.table)}" belongs to a row of "${String(row.parent)}" that is not there`,
      remedy: restoreRemedy,
    })),
  ]
}
