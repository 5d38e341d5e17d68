/** Where the feeds are. */
export const feedPaths = {
  news: {atom: '/feeds/news.atom', json: '/feeds/news.json'},
  corrections: {atom: '/feeds/corrections.atom', json: '/feeds/corrections.json'},
} as const

export type FeedName = keyof typeof feedPaths
