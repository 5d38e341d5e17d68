/** The words of the log of corrections, in whole sentences, in one place. */
export const correctionsWords = {
  title: 'Corrections',
  kind: 'What was wrong on these pages',
  lead: 'Every correction of substance stands here and on the page that it concerns: what was wrong, what the page says now, and since when.',
  none: 'Nothing has been corrected so far.',
  wasWrong: 'What was wrong',
  nowSays: 'What it says now',
  follow: 'Follow the corrections in a feed reader:',
  report: 'Report an error',
}
