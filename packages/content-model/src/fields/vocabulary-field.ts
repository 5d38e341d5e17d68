import {defineField} from '@sanity/types'
import type {Vocabulary} from '../vocabularies.ts'

type Options = {
  name: string
  title?: string
  vocabulary: Vocabulary
  description?: string
  group?: string
  initialValue?: string
  required?: boolean
}

/** A field that holds one code of a closed list; short lists show as buttons, long ones as a menu. */
export function vocabularyField({vocabulary, required = false, ...field}: Options) {
  return defineField({
    ...field,
    type: 'string',
    options: {
      list: vocabulary.map(({value, title}) => ({value, title})),
      layout: vocabulary.length > 5 ? 'dropdown' : 'radio',
    },
    validation: (rule) => (required ? rule.required() : rule),
  })
}
