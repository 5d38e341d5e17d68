import {defineField, defineType} from '@sanity/types'
import {previewLine} from '../fields/preview-line.ts'
import {referenceField, sourcesField} from '../fields/reference-fields.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {educationOutcomes, labelOf} from '../vocabularies.ts'

export const educationSchema = defineType({
  name: 'education',
  title: 'Education',
  type: 'object',
  fields: [
    referenceField({name: 'institution', title: 'Institution', to: ['organisation'], required: true}),
    vocabularyField({
      name: 'outcome',
      title: 'Outcome',
      vocabulary: educationOutcomes,
      description: '“Attended” is not a degree.',
      required: true,
    }),
    defineField({name: 'degree', type: 'string', title: 'Degree, as stated', description: '“graduate degree”'}),
    defineField({name: 'field', type: 'string', title: 'Field of study'}),
    defineField({name: 'date', type: 'fuzzyDate', title: 'When'}),
    sourcesField(),
  ],
  preview: {
    select: {title: 'institution.name', outcome: 'outcome', field: 'field'},
    prepare: ({title, outcome, field}) => ({
      title,
      subtitle: previewLine([labelOf(educationOutcomes, outcome), field]),
    }),
  },
})
