import {ContentLakeError} from '../errors.ts'

/** SQLite's primary result codes that somebody can do something about; the rest speak for themselves. */
const remedies: Record<number, string> = {
  1: 'its tables are not what they should be; stop the lake, run "content-lake check", and bring back a backup with "content-lake restore"',
  5: 'another program holds it; end that program, or try again',
  8: 'it or its disk is read-only; make it writable for the user that runs the lake, and start the lake again',
  10: 'the disk failed to read or write; look at the disk, then run "content-lake check"',
  11: 'it is damaged; stop the lake, run "content-lake check", and bring back a backup with "content-lake restore"',
  13: 'the disk is full; make room, and try again: nothing needs to be restarted',
  14: 'it cannot be opened; check that its folder exists and may be read and written',
  26: 'it is no database, or its beginning is damaged; bring back a backup with "content-lake restore"',
}

/** @returns whether SQLite itself failed, rather than what was asked of it */
export function isSqliteError(error: unknown): error is Error & {errcode: number} {
  // Not by class: SQLite's errors belong to no realm but Node's own.
  return typeof error === 'object' && error !== null && 'errcode' in error && typeof error.errcode === 'number'
}

/** What the system says of a disk when a file, such as a picture's, is written: the same in SQLite's words. */
const codes: Record<string, number> = {ENOSPC: 13, EDQUOT: 13, EROFS: 8, EIO: 10}

/** The disk's or SQLite's failure as an error that names the culprit and the remedy; any other error as it is. */
export function storageFailure(error: unknown, what = 'The lake’s file failed'): unknown {
  if (!isSqliteError(error) && !isFileError(error)) return error
  const code = isSqliteError(error) ? error.errcode : codes[error.code]
  if (code === undefined) return error
  // Extended codes, such as SQLITE_IOERR_FSYNC, keep the primary one in their last byte.
  const remedy = remedies[code & 0xff]
  return new ContentLakeError('storageUnavailable', `${what}: ${remedy ?? 'see the reason'} (${error.message})`)
}

/** Not by class either. */
function isFileError(error: unknown): error is Error & {code: string} {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
}
