import type {DatabaseSync} from 'node:sqlite'
import {applyPatch} from 'mendoza'
import {restoreRemedy, several, type Finding} from './finding.ts'

/** Whether every document is at the revision that its history ends with, and that history can be read back. */
export function checkHistory(database: DatabaseSync, onProgress: (done: number, total: number) => void): Finding[] {
  const astray = database
    .prepare(
      `select d.id, d.rev, l.id as last from document as d
        left join transaction_log as l on l.dataset = d.dataset and l.sequence =
          (select max(sequence) from document_change where dataset = d.dataset and document = d.id)
        join dataset as s on s.id = d.dataset
        where l.id is not d.rev and (l.id is not null or s.history_start = 0)`,
    )
    .all()
  const loose = database
    .prepare(
      `select c.document, c.sequence from document_change as c left join transaction_log as l
        on l.dataset = c.dataset and l.sequence = c.sequence where l.id is null`,
    )
    .all()
  return [
    ...several(astray, ({id, rev, last}) => ({
      kind: 'history',
      message: `document "${String(id)}" is at revision "${String(rev)}", but its history ends with "${String(last)}"`,
      remedy: restoreRemedy,
    })),
    ...several(loose, ({document, sequence}) => ({
      kind: 'history',
      message: `change ${String(sequence)} of "${String(document)}" belongs to no transaction`,
      remedy: restoreRemedy,
    })),
    ...several(unreadable(database, onProgress), (id) => ({
      kind: 'history',
      message: `the history of "${id}" cannot be read back`,
      remedy: restoreRemedy,
    })),
  ]
}

function unreadable(database: DatabaseSync, onProgress: (done: number, total: number) => void): string[] {
  const documents = database.prepare('select dataset, id, content from document order by dataset, id').all()
  const changes = database.prepare(
    'select revert from document_change where dataset = ? and document = ? order by sequence desc',
  )
  return documents.flatMap(({dataset = null, id = null, content}, index) => {
    onProgress(index, documents.length)
    try {
      const {_rev, ...present} = JSON.parse(String(content))
      let state: unknown = present
      for (const row of changes.iterate(dataset, id)) state = applyPatch(state, JSON.parse(String(row.revert)))
      return []
    } catch {
      return [String(id)]
    }
  })
}
