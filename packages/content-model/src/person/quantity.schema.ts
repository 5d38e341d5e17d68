import {defineField, defineType} from '@sanity/types'
import {sourcesField} from '../fields/reference-fields.ts'

export const quantitySchema = defineType({
  name: 'quantity',
  title: 'Number',
  type: 'object',
  description: 'A number that a source gives. It is never our own count.',
  fields: [
    defineField({
      name: 'statement',
      type: 'string',
      title: 'As the page says it',
      description: '“Worked on more than 30 films, shorts and miniseries”',
      validation: (rule) => rule.required(),
    }),
    defineField({name: 'min', type: 'number', title: 'At least'}),
    defineField({name: 'max', type: 'number', title: 'At most', description: 'Empty: open upwards.'}),
    defineField({
      name: 'exclusive',
      type: 'boolean',
      title: 'More than, not at least',
      description: '“More than 30” begins at 31.',
      initialValue: false,
    }),
    defineField({name: 'unit', type: 'string', title: 'Of what', validation: (rule) => rule.required()}),
    defineField({name: 'scope', type: 'string', title: 'What is counted', description: 'Formats, years, roles.'}),
    sourcesField(),
  ],
  preview: {select: {title: 'statement', subtitle: 'scope'}},
})
