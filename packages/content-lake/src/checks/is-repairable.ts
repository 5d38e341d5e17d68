import type {DatabaseSync} from 'node:sqlite'
import type {Finding} from './finding.ts'

const ofAnIndex = /missing from index|wrong # of entries in index|non-unique entry in index|malformed inverted index/

/**
 * Whether building the indexes anew makes everything right: the damage is in indexes alone, and none of them knows of a
 * document that is not there. Else they are the last trace of it.
 */
export function isRepairable(database: DatabaseSync, findings: readonly Finding[]): boolean {
  return (
    findings.every(({kind, message}) => kind === 'index' || ofAnIndex.test(message)) &&
    count(database, lost) === 0 &&
    indexesOfDocuments.every((index) => count(database, entriesOf(index)) <= count(database, entriesOf(undefined)))
  )
}

const lost = `select count(*) as count from document_change as c
  where c.apply <> '[0,null]' and not exists (select 1 from document as d not indexed where d.dataset = c.dataset and d.id = c.document)
    and not exists (select 1 from document_change as l where l.dataset = c.dataset and l.document = c.document and l.sequence > c.sequence)`
const indexesOfDocuments = ['document_by_type', 'document_by_published_id', 'sqlite_autoindex_document_1']

function entriesOf(index: string | undefined) {
  return `select count(*) as count from document ${index === undefined ? 'not indexed' : `indexed by ${index}`} where dataset >= 0`
}

function count(database: DatabaseSync, query: string): number {
  return Number(database.prepare(query).get()?.count)
}
