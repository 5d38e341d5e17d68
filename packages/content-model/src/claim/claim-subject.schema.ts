import {defineField, defineType} from '@sanity/types'
import {referenceField} from '../fields/reference-fields.ts'

export const claimSubjectSchema = defineType({
  name: 'claimSubject',
  title: 'What it is about',
  type: 'object',
  fields: [
    referenceField({
      name: 'document',
      title: 'Document',
      to: ['documentary', 'person', 'organisation', 'work', 'event'],
      required: true,
    }),
    defineField({
      name: 'field',
      type: 'string',
      title: 'Which part of it',
      description: 'The field that it bears on, when it is one. Disclosures about “Credits” stand beside them.',
    }),
  ],
})
