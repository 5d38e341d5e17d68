import {defineField, defineType} from '@sanity/types'
import {sourcesField} from '../fields/reference-fields.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {statedCertainties} from '../vocabularies.ts'

export const statedOriginSchema = defineType({
  name: 'statedOrigin',
  title: 'Origin, as stated',
  type: 'object',
  options: {collapsible: true},
  fields: [
    defineField({
      name: 'text',
      type: 'string',
      title: 'In the words of the source',
      description: '“originally from Ukraine”. This is neither a birthplace nor a nationality: do not make it one.',
      validation: (rule) => rule.required(),
    }),
    vocabularyField({
      name: 'certainty',
      title: 'How we know that this person is meant',
      vocabulary: statedCertainties,
      required: true,
    }),
    defineField({name: 'basis', type: 'text', title: 'Why we think so', rows: 2}),
    sourcesField(),
  ],
})
