import type {DatabaseSync} from 'node:sqlite'
import {releaseOfDocument} from '../documents/actions/release-document.ts'
import {publishedIdOf} from '../documents/document-id.ts'
import {referencesOf} from '../documents/document-reference.ts'
import {textTokensOf} from '../documents/document-text.ts'
import type {StoredDocument} from '../documents/document.ts'
import {indexValuesAt, type IndexValue} from './index-value.ts'
import {prepared} from './prepared.ts'
import {checksumOf} from './stored-content.ts'

type FieldRow = {path: number; type: string; value: IndexValue}

/** Stores, replaces or deletes one document and everything the indexes know of it. */
export function writeDocument(
  database: DatabaseSync,
  dataset: number,
  paths: ReadonlyMap<string, number>,
  {before, after}: {before: StoredDocument | null; after: StoredDocument | null},
) {
  writeReferences(database, dataset, before, after)
  writeFields(database, dataset, fieldRows(before, paths), fieldRows(after, paths), (after ?? before)?._id ?? '')
  if (after) writeContent(database, dataset, after, before === null)
  else if (before) deleteContent(database, dataset, before._id)
  writeSchedule(database, dataset, (after ?? before)?._id ?? '', after)
}

function writeSchedule(database: DatabaseSync, dataset: number, id: string, after: StoredDocument | null) {
  const release = releaseOfDocument(id)
  if (release === undefined) return
  prepared(database, 'delete from release_schedule where dataset = ? and release = ?').run(dataset, release)
  const due = after?.state === 'scheduled' ? sortableInstant(after.publishAt) : undefined
  if (due === undefined) return
  prepared(database, 'insert into release_schedule (dataset, release, publish_at) values (?, ?, ?)').run(
    dataset,
    release,
    due,
  )
}

/** The schedule is sorted as text, and what came by an import says its time in any form, or none that can be read. */
function sortableInstant(publishAt: unknown): string | undefined {
  const time = typeof publishAt === 'string' ? new Date(publishAt) : undefined
  if (time === undefined || Number.isNaN(time.getTime())) return undefined
  const instant = time.toISOString()
  return /^\d/.test(instant) ? instant : undefined
}

/** Enters a stored document's values for these paths, which must not be there yet. */
export function indexFields(
  database: DatabaseSync,
  dataset: number,
  paths: ReadonlyMap<string, number>,
  document: StoredDocument,
) {
  writeFields(database, dataset, [], fieldRows(document, paths), document._id)
}

/** Enters a stored document into indexes that know nothing of it. `ord` is the number of its row. */
export function indexDocument(
  database: DatabaseSync,
  dataset: number,
  paths: ReadonlyMap<string, number>,
  document: StoredDocument,
  ord: number,
) {
  writeReferences(database, dataset, null, document)
  indexFields(database, dataset, paths, document)
  writeText(database, document, ord, true)
  writeSchedule(database, dataset, document._id, document)
}

function writeContent(database: DatabaseSync, dataset: number, document: StoredDocument, isNew: boolean) {
  const json = JSON.stringify(document)
  const row = prepared(
    database,
    `insert into document (dataset, id, published_id, type, rev, content, checksum) values (?, ?, ?, ?, ?, ?, ?)
      on conflict (dataset, id) do update
        set type = excluded.type, rev = excluded.rev, content = excluded.content, checksum = excluded.checksum
      returning ord`,
  ).get(dataset, document._id, publishedIdOf(document._id), document._type, document._rev, json, checksumOf(json))
  writeText(database, document, Number(row?.ord), isNew)
}

function writeText(database: DatabaseSync, document: StoredDocument, ord: number, isNew: boolean) {
  const tokens = Array.from(textTokensOf(document)).join(' ')
  const insert = isNew ? 'insert' : 'insert or replace'
  prepared(database, `${insert} into document_text (rowid, tokens) values (?, ?)`).run(ord, tokens)
}

function deleteContent(database: DatabaseSync, dataset: number, id: string) {
  const row = prepared(database, 'delete from document where dataset = ? and id = ? returning ord').get(dataset, id)
  if (row) prepared(database, 'delete from document_text where rowid = ?').run(Number(row.ord))
}

function writeReferences(
  database: DatabaseSync,
  dataset: number,
  before: StoredDocument | null,
  after: StoredDocument | null,
) {
  const old = new Map(before ? referencesOf(before).map(({target, strong}) => [target, strong]) : [])
  const isSameType = before?._type === after?._type
  for (const {target, strong} of after ? referencesOf(after) : []) {
    const known = old.get(target)
    old.delete(target)
    if (known === strong && isSameType) continue
    prepared(
      database,
      'insert or replace into document_reference (dataset, target, source, strong, type) values (?, ?, ?, ?, ?)',
    ).run(dataset, target, after?._id ?? '', strong ? 1 : 0, after?._type ?? '')
  }
  for (const target of old.keys()) {
    prepared(database, 'delete from document_reference where dataset = ? and target = ? and source = ?').run(
      dataset,
      target,
      before?._id ?? '',
    )
  }
}

function writeFields(database: DatabaseSync, dataset: number, old: FieldRow[], current: FieldRow[], id: string) {
  for (const row of old) {
    if (current.some((other) => sameRow(row, other))) continue
    prepared(
      database,
      'delete from field_value where dataset = ? and path = ? and type = ? and value = ? and id = ?',
    ).run(dataset, row.path, row.type, row.value, id)
  }
  for (const row of current) {
    if (old.some((other) => sameRow(row, other))) continue
    prepared(database, 'insert into field_value (dataset, path, type, value, id) values (?, ?, ?, ?, ?)').run(
      dataset,
      row.path,
      row.type,
      row.value,
      id,
    )
  }
}

function fieldRows(document: StoredDocument | null, paths: ReadonlyMap<string, number>): FieldRow[] {
  if (!document) return []
  return Array.from(paths).flatMap(([path, number]) =>
    indexValuesAt(document, path).map((value) => ({path: number, type: document._type, value})),
  )
}

function sameRow(left: FieldRow, right: FieldRow): boolean {
  return left.path === right.path && left.type === right.type && left.value === right.value
}
