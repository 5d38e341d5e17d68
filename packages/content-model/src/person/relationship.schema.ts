import {defineField, defineType} from '@sanity/types'
import {previewLine} from '../fields/preview-line.ts'
import {referenceField, sourcesField} from '../fields/reference-fields.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {labelOf, relationshipKinds} from '../vocabularies.ts'

export const relationshipSchema = defineType({
  name: 'relationship',
  title: 'Relationship',
  type: 'object',
  fields: [
    vocabularyField({
      name: 'kind',
      title: 'This person is the other’s …',
      vocabulary: relationshipKinds,
      description: 'Enter it for one of the two people. The other’s page shows it from the other side.',
      required: true,
    }),
    referenceField({name: 'person', title: 'Other person', to: ['person'], required: true}),
    defineField({name: 'period', type: 'fuzzyDate', title: 'When'}),
    defineField({
      name: 'endedByDeath',
      type: 'boolean',
      title: 'Ended by the death of one of them',
      initialValue: false,
    }),
    sourcesField(),
  ],
  preview: {
    select: {title: 'person.name', kind: 'kind', endedByDeath: 'endedByDeath'},
    prepare: ({title, kind, endedByDeath}) => ({
      title,
      subtitle: previewLine([labelOf(relationshipKinds, kind), endedByDeath && 'until death']),
    }),
  },
})
