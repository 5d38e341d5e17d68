import type {DatabaseSync} from 'node:sqlite'
import {several, type Finding} from './finding.ts'

/** Whether every strong reference leads to a document. */
export function checkStrongReferences(database: DatabaseSync): Finding[] {
  const dangling = database
    .prepare(
      `select r.source, r.target, s.name from document_reference as r join dataset as s on s.id = r.dataset
        where r.strong = 1 and not exists (select 1 from document where dataset = r.dataset and id = r.target)`,
    )
    .all()
  return several(dangling, ({source, target, name}) => ({
    kind: 'reference',
    message: `document "${String(source)}" of dataset "${String(name)}" refers to "${String(target)}", which is not there`,
    remedy: 'create that document, or take the reference out',
  }))
}
