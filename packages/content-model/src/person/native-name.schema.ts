import {defineField, defineType} from '@sanity/types'
import {languageField} from '../fields/language-field.ts'

export const nativeNameSchema = defineType({
  name: 'nativeName',
  title: 'Name in its own script',
  type: 'object',
  fields: [
    defineField({name: 'name', type: 'string', title: 'Name', validation: (rule) => rule.required()}),
    languageField({required: true}),
  ],
  preview: {select: {title: 'name', subtitle: 'language'}},
})
