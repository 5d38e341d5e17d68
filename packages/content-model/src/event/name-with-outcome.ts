/** A charge together with what became of it, in one line; an article in the middle of it is small. */
export function nameWithOutcome(charge: string, outcome: string): string {
  return `${charge}; ${outcome.replace(/^(The|An?) /, (article) => article.toLowerCase())}`
}
