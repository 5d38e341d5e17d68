import {licenceChanges, withoutUnlicensed} from '@verite/content-model/image/licence'
import {momentUntil} from './clock.ts'

/**
 * The content without the images whose licence has ended or not begun. Whatever is made of it is expired by the clock
 * at the moment in which a licence begins or is over.
 */
export async function licensedContent(content: unknown): Promise<unknown> {
  const changes = licenceChanges(content)
  if (changes.length === 0) return content
  return withoutUnlicensed(content, await momentUntil(changes))
}
