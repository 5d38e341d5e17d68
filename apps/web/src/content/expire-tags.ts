import {revalidateTag} from 'next/cache'
import {noteChange} from './changed-tags.ts'

/** Expires, in this instance and at once, all that was made from what these tags name. Within a request only. */
export function expireTags(tags: readonly string[]) {
  noteChange(tags)
  for (const tag of tags) revalidateTag(tag, {expire: 0})
}
