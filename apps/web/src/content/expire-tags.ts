import {tagsManifest} from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js'
import {noteChange} from './changed-tags.ts'
import {moment} from './moment.ts'

/**
 * Expires, in this instance and at once, all that was made from what these tags name. It is what `revalidateTag` comes to
 * in the end, which works inside a request only: the lake and the clock would have to send themselves one each time.
 */
export function expireTags(tags: readonly string[]) {
  noteChange(tags)
  const now = moment()
  for (const tag of tags) tagsManifest.set(tag, {stale: now, expired: now})
}
