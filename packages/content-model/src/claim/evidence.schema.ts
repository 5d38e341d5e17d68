import {defineField, defineType} from '@sanity/types'
import {previewLine} from '../fields/preview-line.ts'
import {referenceField} from '../fields/reference-fields.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {confidences, labelOf, stances} from '../vocabularies.ts'

export const evidenceSchema = defineType({
  name: 'evidence',
  title: 'Evidence',
  type: 'object',
  fields: [
    referenceField({name: 'source', title: 'Source', to: ['source'], required: true}),
    defineField({name: 'locator', type: 'string', title: 'Where in it', description: '“fourth paragraph”, “p. 12”'}),
    defineField({
      name: 'excerpt',
      type: 'text',
      title: 'Excerpt',
      description: 'Word for word, and no longer than it must be.',
      rows: 3,
    }),
    vocabularyField({name: 'stance', title: 'What it does to the claim', vocabulary: stances, required: true}),
    vocabularyField({name: 'confidence', title: 'How far it carries', vocabulary: confidences, required: true}),
  ],
  preview: {
    select: {title: 'source.title', stance: 'stance', locator: 'locator'},
    prepare: ({title, stance, locator}) => ({
      title,
      subtitle: previewLine([labelOf(stances, stance), locator]),
    }),
  },
})
