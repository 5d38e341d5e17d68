/** What the sections that several pages share say of themselves. */
export const recordWords = {
  events: 'Events',
  claims: 'Claims',
  claimsNote: 'What others say and we do not say ourselves: who says it, where, and how it stands.',
  sources: 'Sources',
  corrections: 'Corrections',
}
