import {defineField, defineType} from '@sanity/types'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {legalDecisions} from '../vocabularies.ts'

export const legalSignOffSchema = defineType({
  name: 'legalSignOff',
  title: 'Legal review',
  type: 'object',
  options: {collapsible: true},
  fields: [
    vocabularyField({name: 'decision', title: 'Decision', vocabulary: legalDecisions, required: true}),
    defineField({name: 'by', type: 'string', title: 'By', validation: (rule) => rule.required()}),
    defineField({name: 'on', type: 'date', title: 'On', validation: (rule) => rule.required()}),
    defineField({name: 'note', type: 'text', title: 'Note', rows: 3}),
  ],
})
