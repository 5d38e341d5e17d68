/** What each type of document has that is prose or a name, by the field of the translation that holds it. */
export const translatable = {
  award: ['name', 'description'],
  claim: ['statement', 'context', 'phrases'],
  correction: ['wasWrong', 'nowSays', 'phrases'],
  documentary: ['title', 'logline', 'synopsis', 'prose', 'phrases'],
  event: ['title', 'summary', 'phrases'],
  jobTitle: ['name', 'plural'],
  organisation: ['name', 'description', 'phrases'],
  page: ['title', 'lead', 'prose'],
  person: ['name', 'prose', 'phrases'],
  place: ['name', 'phrases'],
  pressKit: ['prose', 'phrases'],
  quote: ['text', 'context', 'phrases'],
  siteSettings: ['description', 'homeLead', 'footerNote', 'phrases'],
  source: ['title', 'phrases'],
  work: ['title'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type TranslatableType = keyof typeof translatable

/** Whether a translation of a document of this type has the field. */
export function isTranslated(type: string | undefined, field: string): boolean {
  const fields: readonly string[] = Object.entries(translatable).find(([name]) => name === type)?.[1] ?? []
  return fields.includes(field)
}
