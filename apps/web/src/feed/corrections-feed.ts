import type {LoggedCorrection} from '@verite/content-model/correction/correction'
import {paths} from '@verite/content-model/paths'
import type {FeedContent} from './feed-content.ts'
import {feedWords} from './feed-words.ts'

/** Every correction, the latest first; each leads to its place in the log. */
export function correctionsFeed(corrections: readonly LoggedCorrection[]): FeedContent {
  const items = corrections.map(({id, page, where, wasWrong, nowSays, correctedOn, updatedAt}) => ({
    id,
    title: feedWords.corrected([page.title, where].filter(Boolean).join(', ')),
    path: `${paths.corrections()}#correction-${id}`,
    text: `${wasWrong}\n${nowSays}`,
    picture: null,
    publishedAt: `${correctedOn}T00:00:00Z`,
    updatedAt,
  }))
  return {...feedWords.corrections, pagePath: paths.corrections(), items}
}
