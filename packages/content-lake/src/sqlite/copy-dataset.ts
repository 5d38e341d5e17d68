import type {DatabaseSync} from 'node:sqlite'
import {parseAssetId} from '../assets/asset-name.ts'
import type {DatasetCopy} from '../documents/copy-jobs.ts'
import type {DatasetReader} from '../documents/dataset-reader.ts'
import {isVersionId} from '../documents/document-id.ts'
import type {StoredDocument} from '../documents/document.ts'
import {copyHistory} from './copy-history.ts'
import type {CommitQueue} from './commit-queue.ts'
import {datasetNumber} from './dataset-reader.ts'
import {openDatasetSnapshot} from './dataset-snapshot.ts'
import {writeDocument} from './document-writer.ts'
import {prepared} from './prepared.ts'

export type CopyPlace = {database: DatabaseSync; queue: CommitQueue; paths: ReadonlyMap<string, number>}

const documentsPerTurn = 200

/**
 * Fills a dataset that was just made with one state of another: documents with their revisions and, if wanted, their
 * history. Other writes get their turn between the pieces.
 */
export async function copyDataset(place: CopyPlace, copy: DatasetCopy, onProgress: (share: number) => void) {
  const {database, queue} = place
  const snapshot = openDatasetSnapshot(database, copy.sourceDataset)
  try {
    const {connection, reader} = snapshot
    const target = datasetNumber(database, copy.targetDataset)
    const included = (id: string) => copy.withReleases || !belongsToRelease(id)
    // Numbers up to here are those of the source's transactions: what is written meanwhile comes after them.
    raiseRevision(database, target, reader.revision)
    if (!copy.withHistory) forgetBefore(database, target, reader.revision)
    const share = copy.withHistory ? 0.5 : 1
    const ids = Array.from(reader.find({kind: 'all'})).filter(included)
    await copyDocuments(place, copy, {ids, get: reader.get, target}, (done) => onProgress(done * share))
    if (!copy.withHistory) return
    const source = datasetNumber(connection, copy.sourceDataset)
    forgetBefore(database, target, historyStart(connection, source))
    const history = {
      connection,
      source,
      target,
      database,
      queue,
      included,
      withReleases: copy.withReleases,
      latest: reader.revision,
    }
    await copyHistory(history, (done) => onProgress(share + done * (1 - share)))
  } finally {
    snapshot.close()
  }
}

type Source = {ids: readonly string[]; get: DatasetReader['get']; target: number}

async function copyDocuments(
  {database, queue, paths}: CopyPlace,
  copy: DatasetCopy,
  {ids, get, target}: Source,
  onProgress: (share: number) => void,
) {
  for (let start = 0; start < ids.length; start += documentsPerTurn) {
    const documents = ids.slice(start, start + documentsPerTurn).flatMap((id) => get(id) ?? [])
    await queue.enqueue(() => {
      for (const document of documents) {
        // Somebody may have written to the new dataset already: theirs stays.
        if (prepared(database, 'select 1 from document where dataset = ? and id = ?').get(target, document._id))
          continue
        writeDocument(database, target, paths, {before: null, after: readdressed(document, copy)})
      }
      raiseRevision(database, target, 1)
      return {result: undefined}
    })
    onProgress(Math.min(1, (start + documentsPerTurn) / ids.length))
  }
}

function raiseRevision(database: DatabaseSync, dataset: number, by: number) {
  prepared(database, 'update dataset set revision = revision + ? where id = ?').run(by, dataset)
}

function historyStart(database: DatabaseSync, dataset: number) {
  return Number(prepared(database, 'select history_start from dataset where id = ?').get(dataset)?.history_start)
}

function forgetBefore(database: DatabaseSync, dataset: number, sequence: number) {
  prepared(database, 'update dataset set history_start = ? where id = ?').run(sequence, dataset)
}

function belongsToRelease(id: string) {
  return isVersionId(id) || id.startsWith('_.releases.')
}

/** An asset's address names its dataset; its bytes are shared by all datasets. */
function readdressed(document: StoredDocument, {sourceDataset, targetDataset}: DatasetCopy): StoredDocument {
  if (parseAssetId(document._id) === undefined) return document
  const moved = (address: unknown) =>
    typeof address === 'string' ? address.replace(`/${sourceDataset}/`, `/${targetDataset}/`) : address
  const {url, path} = document
  return {...document, ...(url !== undefined && {url: moved(url)}), ...(path !== undefined && {path: moved(path)})}
}
