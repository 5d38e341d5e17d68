/** What a list of events says around them. */
export const eventListWords = {
  undated: 'undated',
  ahead: 'To come',
  outcome: 'What became of it:',
  pending: 'still pending',
  access: (what: string) => `Access: ${what}`,
}
