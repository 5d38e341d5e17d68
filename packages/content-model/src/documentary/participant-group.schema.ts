import {defineField, defineType} from '@sanity/types'
import {sourcesField} from '../fields/reference-fields.ts'

export const participantGroupSchema = defineType({
  name: 'participantGroup',
  title: 'Group of people in the film',
  type: 'object',
  description: 'Whose accounts the film holds, where the source names a group and no names. Invent none.',
  fields: [
    defineField({
      name: 'description',
      type: 'string',
      title: 'Who they are',
      description: '“People who were on the set that day”',
      validation: (rule) => rule.required(),
    }),
    sourcesField(),
  ],
  preview: {select: {title: 'description'}},
})
