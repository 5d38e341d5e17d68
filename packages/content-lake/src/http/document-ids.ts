import {ContentLakeError} from '../errors.ts'

const most = 1000

/**
 * The comma-separated ids at the end of a path.
 * @throws ContentLakeError invalidRequest when there is none or far too many
 */
export function documentIds(list: string | undefined): string[] {
  const ids = (list ?? '').split(',').filter((id) => id !== '')
  if (!ids.length) throw new ContentLakeError('invalidRequest', 'Name at least one document ID')
  if (ids.length > most) throw new ContentLakeError('invalidRequest', `Ask for at most ${most} documents at a time`)
  return Array.from(new Set(ids))
}
