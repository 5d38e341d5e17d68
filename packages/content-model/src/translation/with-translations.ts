import {defineArrayMember, defineField, type DocumentDefinition} from '@sanity/types'
import {translatable} from './translatable.ts'

const group = {name: 'translations', title: 'Translations'}

/** Adds to a type with prose the list of its translations: one for each language. */
export function withTranslations<Type extends DocumentDefinition>(type: Type): Type {
  if (!Object.keys(translatable).includes(type.name)) return type
  const field = defineField({
    name: 'translations',
    type: 'array',
    title: 'Translations',
    description: 'The prose of this document in other languages. Facts are entered once, above.',
    of: [defineArrayMember({type: 'translation'})],
    ...(type.groups && {group: group.name}),
    validation: (rule) =>
      rule.custom((value: unknown) => (isOncePerLanguage(value) ? true : 'Each language may stand here once.')),
  })
  return {...type, fields: [...type.fields, field], ...(type.groups && {groups: [...type.groups, group]})}
}

function isOncePerLanguage(value: unknown): boolean {
  if (!Array.isArray(value)) return true
  const languages = value.map((item: {language?: unknown}) => item.language)
  return new Set(languages).size === languages.length
}
