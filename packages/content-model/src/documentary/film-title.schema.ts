import {defineField, defineType} from '@sanity/types'
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
    defineField({
      name: 'language',
      type: 'string',
      title: 'Language',
      description: 'A language tag: en, uk, pl.',
      validation: (rule) =>
        rule
          .required()
          .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
          .error('Write the code of a language: en, uk, uk-Latn.'),
    }),
  ],
  preview: {
    select: {title: 'title', kind: 'kind', language: 'language'},
    prepare: ({title, kind, language}) => ({title, subtitle: previewLine([labelOf(titleKinds, kind), language])}),
  },
})
