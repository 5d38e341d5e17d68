/** The words of the feeds, in whole sentences, in one place. */
export const feedWords = {
  news: {title: 'News', description: 'New films, and where and when they can be seen.'},
  corrections: {title: 'Corrections', description: 'What was wrong on these pages, and what they say now.'},
  corrected: (page: string) => `Correction: ${page}`,
}
