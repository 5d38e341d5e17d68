type Fields = Record<string, unknown>

/** Fields that hold rich text. */
export const richTextFields: ReadonlySet<string> = new Set(['story', 'body', 'biography', 'notes'])

const prose: ReadonlySet<string> = new Set([
  'accessibility',
  'alt',
  'basis',
  'caption',
  'category',
  'cohort',
  'context',
  'degree',
  'description',
  'disambiguator',
  'footerNote',
  'homeLead',
  'kindBasis',
  'label',
  'lead',
  'locator',
  'logline',
  'long',
  'medium',
  'note',
  'nowSays',
  'occupations',
  'plural',
  'scope',
  'short',
  'statement',
  'summary',
  'title',
  'topic',
  'wasWrong',
  'where',
])

/** Whether a field, as queries name it, holds words that one language says otherwise than another. */
export function isProse(key: string, parent: Fields): boolean {
  if (key === 'title') return !isName(parent)
  if (key === 'medium') return 'short' in parent
  if (key === 'name') return 'billingRank' in parent
  if (key === 'text') return 'certainty' in parent
  if (key === 'field') return 'institution' in parent
  // A date with a value is worded anew; one without has nothing but its words.
  if (key === 'display') return !parent.edtf && !parent.stated
  return prose.has(key)
}

/** Titles of films and works, and names of people and organisations, are the same in every language unless somebody says otherwise. */
function isName(parent: Fields): boolean {
  if (typeof parent.type === 'string') return !['event', 'page', 'source'].includes(parent.type)
  return 'keyArt' in parent || 'creditSheet' in parent
}
