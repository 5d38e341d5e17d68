import {defineArrayMember, defineField, type DocumentDefinition} from '@sanity/types'
import {editorsOnly} from '../fields/editorial-fields.ts'
import {translatable} from './translatable.ts'

const group = {name: 'translations', title: 'Translations'}

/** Adds to a type with prose the list of its translations: one for each language. */
export function withTranslations<Type extends DocumentDefinition>(type: Type): Type {
  if (!Object.keys(translatable).includes(type.name)) return type
  const field = defineField({
    name: 'translations',
    type: 'array',
    title: 'Translations',
    description:
      'The prose of this document in other languages. Facts are entered once, outside of this list; what is left empty here is shown in the original.',
    of: [defineArrayMember({type: 'translation'})],
    ...(type.groups && {group: group.name}),
    validation: (rule) =>
      rule.custom((value: unknown) => (isOncePerLanguage(value) ? true : 'Each language may stand here once.')),
  })
  return {...type, fields: [...type.fields, field], ...(type.groups && {groups: withGroup(type.groups)})}
}

/** Behind what is written, before what it rests on and what only editors read. */
function withGroup(groups: NonNullable<DocumentDefinition['groups']>) {
  const papers = groups.findIndex(({name}) => name === 'sources' || name === editorsOnly.name)
  return papers === -1 ? [...groups, group] : groups.toSpliced(papers, 0, group)
}

function isOncePerLanguage(value: unknown): boolean {
  if (!Array.isArray(value)) return true
  const languages = value.map((item: {language?: unknown}) => item.language)
  return new Set(languages).size === languages.length
}
