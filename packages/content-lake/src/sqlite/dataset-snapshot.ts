import type {DatabaseSync} from 'node:sqlite'
import {ContentLakeError} from '../errors.ts'
import {openReadConnection} from './database.ts'
import {createDatasetReader} from './dataset-reader.ts'
import {forgetPrepared} from './prepared.ts'

/**
 * One state of a dataset, however long it is read and whatever is written meanwhile. While it is open the file's log
 * cannot shrink, so it must be closed.
 * @throws ContentLakeError notFound
 */
export function openDatasetSnapshot(database: DatabaseSync, dataset: string) {
  const filename = database.location()
  if (filename === null) throw new ContentLakeError('storageUnavailable', 'A store in memory has no snapshots')
  const connection = openReadConnection(filename)
  try {
    connection.exec('begin')
    return {
      connection,
      reader: createDatasetReader(connection, dataset),
      close,
    }
  } catch (error) {
    close()
    throw error
  }

  function close() {
    forgetPrepared(connection)
    if (connection.isOpen) connection.close()
  }
}
