import {defineField, defineType} from '@sanity/types'
import {languageField} from '../fields/language-field.ts'
import {previewLine} from '../fields/preview-line.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {labelOf, titleKinds} from '../vocabularies.ts'

export const filmTitleSchema = defineType({
  name: 'filmTitle',
  title: 'Title',
  type: 'object',
  fields: [
    defineField({name: 'title', type: 'string', title: 'Title', validation: (rule) => rule.required()}),
    vocabularyField({name: 'kind', title: 'Kind', vocabulary: titleKinds, required: true}),
    languageField({required: true}),
  ],
  preview: {
    select: {title: 'title', kind: 'kind', language: 'language'},
    prepare: ({title, kind, language}) => ({title, subtitle: previewLine([labelOf(titleKinds, kind), language])}),
  },
})
