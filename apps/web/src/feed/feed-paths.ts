/** Where the feeds are. */
export const feedPaths = {
  news: {atom: '/feeds/news.atom', rss: '/feeds/news.rss', json: '/feeds/news.json'},
  corrections: {atom: '/feeds/corrections.atom', rss: '/feeds/corrections.rss', json: '/feeds/corrections.json'},
} as const

export type FeedName = keyof typeof feedPaths
