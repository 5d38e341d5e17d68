/** What a filmography says around its works. */
export const workCreditWords = {
  documentary: 'Documentary',
  behalf: 'for',
  and: 'and',
  disputed: 'Disputed',
  creditedAs: (name: string) => `credited as ${name}`,
}
