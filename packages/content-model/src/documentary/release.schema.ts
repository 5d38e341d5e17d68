import {defineField, defineType} from '@sanity/types'
import {previewLine} from '../fields/preview-line.ts'
import {referenceField, sourcesField} from '../fields/reference-fields.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {labelOf, releaseKinds} from '../vocabularies.ts'

export const releaseSchema = defineType({
  name: 'release',
  title: 'Release',
  type: 'object',
  fields: [
    vocabularyField({name: 'kind', title: 'Kind', vocabulary: releaseKinds, required: true}),
    defineField({name: 'date', type: 'fuzzyDate', title: 'Date', validation: (rule) => rule.required()}),
    defineField({
      name: 'premiere',
      type: 'boolean',
      title: 'This is the premiere',
      description: 'The page says “premieres” or “premiered” by itself, as the day comes and goes.',
      initialValue: false,
    }),
    referenceField({name: 'provider', title: 'Through', to: ['organisation']}),
    referenceField({name: 'place', title: 'Place', to: ['place']}),
    referenceField({name: 'event', title: 'Its page', to: ['event']}),
    sourcesField(),
  ],
  preview: {
    select: {date: 'date.display', kind: 'kind', provider: 'provider.name'},
    prepare: ({date, kind, provider}) => ({
      title: date,
      subtitle: previewLine([labelOf(releaseKinds, kind), provider]),
    }),
  },
})
