import 'server-only'
import {cacheTag} from 'next/cache'
import {allContent, clockTag} from './cache-tags.ts'
import {clockBoundaries} from './clock-boundaries.ts'

/**
 * The moment as which a page that shows this content is drawn. It holds until the next date in the content begins or
 * ends; then the clock expires it (see `follow-clock.ts`), so "premieres" becomes "premiered" without an edit.
 */
export async function drawnAt(content: unknown): Promise<string> {
  return currentMoment(clockBoundaries(content))
}

async function currentMoment(boundaries: string[]) {
  'use cache'
  const now = new Date().toISOString()
  const next = boundaries.find((boundary) => boundary > now)
  cacheTag(allContent, ...(next ? [clockTag(new Date(next))] : []))
  return now
}
