import type {SQLOutputValue} from 'node:sqlite'
import {crc32} from 'node:zlib'
import type {StoredDocument} from '../documents/document.ts'
import {ContentLakeError} from '../errors.ts'

/** What a document's row keeps beside its content, to know it again. */
export function checksumOf(content: string): number {
  return crc32(content)
}

/**
 * The document in a row.
 * @throws ContentLakeError storageUnavailable when it is not what was written
 */
export function storedContent(id: string, content: string, checksum: SQLOutputValue | undefined): StoredDocument {
  // Rows that were written by earlier versions have none.
  if (checksum !== null && checksum !== undefined && Number(checksum) !== checksumOf(content)) throw damaged(id)
  try {
    return JSON.parse(content)
  } catch {
    throw damaged(id)
  }
}

function damaged(id: string) {
  return new ContentLakeError(
    'storageUnavailable',
    `Document "${id}" is damaged on the disk: stop the lake, run "content-lake check", and bring back a backup with "content-lake restore"`,
  )
}
