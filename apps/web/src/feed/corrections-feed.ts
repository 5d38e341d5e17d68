import type {LoggedCorrection} from '@verite/content-model/correction/correction'
import type {Language} from '@verite/content-model/languages'
import {paths} from '@verite/content-model/paths'
import type {FeedContent} from './feed-content.ts'
import {feedWords} from './feed-words.ts'

/** Every correction, the latest first; each leads to its place in the log. */
export function correctionsFeed(corrections: readonly LoggedCorrection[], language: Language): FeedContent {
  const words = feedWords[language]
  const items = corrections.map(({id, page, where, wasWrong, nowSays, correctedOn, updatedAt}) => ({
    id,
    title: words.corrected([page.title, where].filter(Boolean).join(', ')),
    path: `${paths.corrections()}#correction-${id}`,
    text: `${words.wasWrong(wasWrong)}\n${words.nowSays(nowSays)}`,
    picture: null,
    // What no clock can read must not take the feed down.
    publishedAt: Number.isNaN(Date.parse(correctedOn)) ? updatedAt : `${correctedOn}T00:00:00Z`,
    updatedAt,
  }))
  return {...words.corrections, language, pagePath: paths.corrections(), items}
}
