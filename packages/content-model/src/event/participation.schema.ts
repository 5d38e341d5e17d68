import {defineField, defineType} from '@sanity/types'
import {previewLine} from '../fields/preview-line.ts'
import {referenceField} from '../fields/reference-fields.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {labelOf, participationRoles} from '../vocabularies.ts'

export const participationSchema = defineType({
  name: 'participation',
  title: 'Taking part',
  type: 'object',
  fields: [
    referenceField({name: 'party', title: 'Person or organisation', to: ['person', 'organisation'], required: true}),
    vocabularyField({
      name: 'role',
      title: 'Role',
      vocabulary: participationRoles,
      description: 'What a source states, in a neutral word.',
      required: true,
    }),
    defineField({
      name: 'note',
      type: 'string',
      title: 'In words',
      description: 'Where the role alone says too little: “a prop gun”, “involuntary manslaughter”.',
    }),
  ],
  preview: {
    select: {title: 'party.name', role: 'role', note: 'note'},
    prepare: ({title, role, note}) => ({
      title,
      subtitle: previewLine([labelOf(participationRoles, role), note], ': '),
    }),
  },
})
