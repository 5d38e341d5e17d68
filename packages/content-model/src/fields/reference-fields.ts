import {type ConditionalPropertyCallback, defineArrayMember, defineField} from '@sanity/types'

type Options = {
  name: string
  title: string
  to: readonly string[]
  description?: string
  group?: string
  hidden?: ConditionalPropertyCallback
}

/** A link to one document of the types in `to`. */
export function referenceField({to, required = false, ...field}: Options & {required?: boolean}) {
  return defineField({
    ...field,
    type: 'reference',
    to: to.map((type) => ({type})),
    validation: (rule) => (required ? rule.required() : rule),
  })
}

/** An ordered list of links, each document at most once. */
export function referencesField({to, ...field}: Options) {
  return defineField({
    ...field,
    type: 'array',
    of: [defineArrayMember({type: 'reference', to: to.map((type) => ({type}))})],
    validation: (rule) => rule.unique(),
  })
}

/** The sources that a document or a part of it rests on. */
export function sourcesField(group?: string) {
  return referencesField({
    name: 'sources',
    title: 'Sources',
    to: ['source'],
    description: 'Where this is stated. Readers see the list.',
    group,
  })
}
