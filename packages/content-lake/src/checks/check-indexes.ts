import type {DatabaseSync} from 'node:sqlite'
import {rebuiltIndexes, type StoredRow} from './rebuilt-indexes.ts'
import {repairRemedy, restoreRemedy, several, type Finding} from './finding.ts'

/** Each index as a query that both databases answer; `%` is the schema. Documents are named by id: their rows may be numbered otherwise. */
const indexes = {
  'by id': 'select dataset, id, published_id, type, rev from %.document',
  'of references': 'select dataset, target, source, strong, type from %.document_reference',
  'of fields': 'select dataset, path, type, value, id from %.field_value',
  'of schedules': 'select dataset, release, publish_at from %.release_schedule',
  'of text': 'select d.dataset, d.id, w.term from %_word as w join %.document as d on d.ord = w.doc',
}

/** Whether every index says what one says that is made anew from the documents. */
export function checkIndexes(filename: string, onProgress: (done: number, total: number) => void): Finding[] {
  const unreadable: StoredRow[] = []
  const rebuilt = rebuiltIndexes(filename, (row) => unreadable.push(row), onProgress)
  try {
    for (const schema of ['main', 'live']) {
      rebuilt.exec(`create virtual table temp.${schema}_word using fts5vocab('${schema}', 'document_text', 'instance')`)
    }
    return [
      ...several(unreadable, ({id}) => ({
        kind: 'file',
        message: `document "${id}" cannot be read: its content is damaged`,
        remedy: restoreRemedy,
      })),
      ...Object.entries(indexes).flatMap(([name, query]) => differences(rebuilt, name, query)),
    ]
  } finally {
    rebuilt.close()
  }
}

function differences(rebuilt: DatabaseSync, name: string, query: string): Finding[] {
  return [...rowsOnlyIn('live', 'holds what no document says'), ...rowsOnlyIn('main', 'lacks what a document says')]

  function rowsOnlyIn(schema: 'main' | 'live', what: string): Finding[] {
    const other = schema === 'main' ? 'live' : 'main'
    const rows = rebuilt.prepare(`${query.replaceAll('%', schema)} except ${query.replaceAll('%', other)}`).all()
    return several(rows, (row) => ({
      kind: 'index',
      message: `the index ${name} ${what}: ${JSON.stringify(Object.values(row).slice(1))}`,
      remedy: repairRemedy,
    }))
  }
}
