import {defineField, defineType} from '@sanity/types'
import {languageField} from '../fields/language-field.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {accessFeatureKinds, labelOf} from '../vocabularies.ts'

export const accessFeatureSchema = defineType({
  name: 'accessFeature',
  title: 'Access feature',
  type: 'object',
  fields: [
    vocabularyField({name: 'kind', title: 'Kind', vocabulary: accessFeatureKinds, required: true}),
    languageField(),
    defineField({name: 'note', type: 'string', title: 'Where it is offered'}),
  ],
  preview: {
    select: {kind: 'kind', language: 'language'},
    prepare: ({kind, language}) => ({title: labelOf(accessFeatureKinds, kind), subtitle: language}),
  },
})
