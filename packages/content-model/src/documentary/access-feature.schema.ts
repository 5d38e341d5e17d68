import {defineField, defineType} from '@sanity/types'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {accessFeatureKinds, labelOf} from '../vocabularies.ts'

export const accessFeatureSchema = defineType({
  name: 'accessFeature',
  title: 'Access feature',
  type: 'object',
  fields: [
    vocabularyField({name: 'kind', title: 'Kind', vocabulary: accessFeatureKinds, required: true}),
    defineField({name: 'language', type: 'string', title: 'Language', description: 'A language tag: en, uk, pl, ase.'}),
    defineField({name: 'note', type: 'string', title: 'Where it is offered'}),
  ],
  preview: {
    select: {kind: 'kind', language: 'language'},
    prepare: ({kind, language}) => ({title: labelOf(accessFeatureKinds, kind), subtitle: language}),
  },
})
