import {defineField, defineType} from '@sanity/types'
import {previewLine} from '../fields/preview-line.ts'
import {referenceField, sourcesField} from '../fields/reference-fields.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {honourResults, labelOf} from '../vocabularies.ts'

export const honourSchema = defineType({
  name: 'honour',
  title: 'Honour',
  type: 'object',
  fields: [
    referenceField({name: 'award', title: 'Award', to: ['award'], required: true}),
    defineField({
      name: 'edition',
      type: 'string',
      title: 'Edition',
      description: 'The year or number that the award itself carries: “2019”.',
    }),
    defineField({name: 'category', type: 'string', title: 'Category'}),
    vocabularyField({name: 'result', title: 'Result', vocabulary: honourResults, required: true}),
    defineField({
      name: 'cohort',
      type: 'string',
      title: 'The group',
      description: 'Where several people are named together: “one of the Rising Stars of 2019”.',
    }),
    sourcesField(),
  ],
  preview: {
    select: {title: 'award.name', edition: 'edition', result: 'result'},
    prepare: ({title, edition, result}) => ({
      title,
      subtitle: previewLine([edition, labelOf(honourResults, result)]),
    }),
  },
})
