import {privateFields} from '@verite/content-model/private-content'

/** A field of what a claim is about: the stored name and what an editor reads. */
export type SubjectField = {name: string; title: string}

/** What a field of a compiled type says about itself. */
type TypeField = {name: string; type: {title?: string}}

/** Nothing that a claim could be about: addresses, order, what readers never see. */
const noFacts: ReadonlySet<string> = new Set([
  ...privateFields,
  'completeness',
  'previousSlugs',
  'seo',
  'slug',
  'sortName',
  'sortTitle',
  'sources',
  'translations',
])

/** Stored apart from the film, and to its editors a part of it all the same. */
const creditsOfFilm = {name: 'credits', title: 'Credits'}

/** Takes the type of what a claim is about. Gives the fields that an editor may choose, in the order of its form. */
export function subjectFields({name, fields}: {name: string; fields: readonly TypeField[]}): SubjectField[] {
  const own = fields
    .filter((field) => !noFacts.has(field.name))
    .map((field) => ({name: field.name, title: field.type.title ?? field.name}))
  return name === 'documentary' ? [creditsOfFilm, ...own] : own
}
