import type {DatabaseSync, SQLOutputValue} from 'node:sqlite'
import type {DatasetInfo} from '../documents/document-store.ts'
import {ContentLakeError} from '../errors.ts'
import {datasetNumber} from './dataset-reader.ts'
import {prepared} from './prepared.ts'

const datasetName = /^(?=.{1,64}$)[a-z0-9][a-z0-9_-]*$/

export function listDatasets(database: DatabaseSync): DatasetInfo[] {
  return prepared(database, 'select * from dataset order by name').all().map(infoOf)
}

/** @throws ContentLakeError notFound, naming the dataset and those that exist */
export function findDataset(database: DatabaseSync, name: string): DatasetInfo & {number: number} {
  const number = datasetNumber(database, name)
  return {...infoOf(prepared(database, 'select * from dataset where id = ?').get(number) ?? {}), number}
}

function infoOf(row: Record<string, SQLOutputValue>): DatasetInfo {
  return {
    name: String(row.name),
    aclMode: row.acl_mode === 'private' ? 'private' : 'public',
    createdAt: String(row.created_at),
    ...(row.addon_for === null ? {} : {addonFor: String(row.addon_for)}),
    ...(row.dataset_profile === null ? {} : {datasetProfile: String(row.dataset_profile)}),
  }
}

/** @throws ContentLakeError validationError for a malformed name, mutationError for one that is taken */
export function createDataset(database: DatabaseSync, info: Omit<DatasetInfo, 'createdAt'>): DatasetInfo {
  const {name, aclMode, addonFor, datasetProfile} = info
  if (!datasetName.test(name)) {
    throw new ContentLakeError(
      'validationError',
      `"${name}" is no dataset name: use at most 64 lower-case letters, digits, "_" and "-", starting with a letter or digit`,
    )
  }
  if (prepared(database, 'select 1 from dataset where name = ?').get(name)) {
    throw new ContentLakeError('mutationError', `Dataset "${name}" already exists; choose another name`)
  }
  const createdAt = new Date().toISOString()
  prepared(
    database,
    'insert into dataset (name, acl_mode, created_at, addon_for, dataset_profile) values (?, ?, ?, ?, ?)',
  ).run(name, aclMode, createdAt, addonFor ?? null, datasetProfile ?? null)
  return {...info, createdAt}
}

/** @throws ContentLakeError notFound, naming the dataset and those that exist */
export function editDataset(
  database: DatabaseSync,
  name: string,
  {aclMode}: Pick<DatasetInfo, 'aclMode'>,
): DatasetInfo {
  const number = datasetNumber(database, name)
  prepared(database, 'update dataset set acl_mode = ? where id = ?').run(aclMode, number)
  return findDataset(database, name)
}

/** Deletes a dataset with its documents and its history. */
export function deleteDataset(database: DatabaseSync, name: string) {
  const dataset = datasetNumber(database, name)
  database.exec('begin immediate')
  try {
    prepared(database, 'delete from document_text where rowid in (select ord from document where dataset = ?)').run(
      dataset,
    )
    for (const table of tablesOfDatasets) prepared(database, `delete from ${table} where dataset = ?`).run(dataset)
    prepared(database, 'delete from dataset where id = ?').run(dataset)
    database.exec('commit')
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}

const tablesOfDatasets = [
  'document',
  'document_reference',
  'field_value',
  'document_change',
  'document_event',
  'transaction_log',
  'release_schedule',
]
