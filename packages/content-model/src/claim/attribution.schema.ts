import {defineField, defineType} from '@sanity/types'
import {referenceField} from '../fields/reference-fields.ts'

export const attributionSchema = defineType({
  name: 'attribution',
  title: 'Who says so',
  type: 'object',
  fields: [
    defineField({
      name: 'label',
      type: 'string',
      title: 'In words',
      description: 'As the page names them: “The news article on which this page rests”.',
      validation: (rule) => rule.required(),
    }),
    referenceField({name: 'party', title: 'Link', to: ['person', 'organisation', 'source']}),
  ],
})
