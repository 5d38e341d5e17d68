import {defineType} from '@sanity/types'
import {referenceField} from '../fields/reference-fields.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {labelOf, listStates} from '../vocabularies.ts'

export const jobCompletenessSchema = defineType({
  name: 'jobCompleteness',
  title: 'How complete',
  type: 'object',
  fields: [
    referenceField({name: 'job', title: 'Job', to: ['jobTitle'], required: true}),
    vocabularyField({name: 'state', title: 'The list is', vocabulary: listStates, required: true}),
  ],
  preview: {
    select: {title: 'job.plural', state: 'state'},
    prepare: ({title, state}) => ({title, subtitle: labelOf(listStates, state)}),
  },
})
