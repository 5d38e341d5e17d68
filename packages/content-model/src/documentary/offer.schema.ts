import {defineField, defineType} from '@sanity/types'
import {countriesField} from '../fields/countries-field.ts'
import {previewLine} from '../fields/preview-line.ts'
import {referenceField, sourcesField} from '../fields/reference-fields.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {labelOf, offerModels} from '../vocabularies.ts'

export const offerSchema = defineType({
  name: 'offer',
  title: 'Where to watch',
  type: 'object',
  fields: [
    referenceField({name: 'provider', title: 'Through', to: ['organisation'], required: true}),
    vocabularyField({
      name: 'model',
      title: 'How one pays',
      vocabulary: offerModels,
      description: 'Empty when no source says. Empty is not “free”.',
    }),
    countriesField({
      name: 'territories',
      title: 'Countries',
      description: 'Two letters each: US, PL. Empty when no source says. Empty is not “worldwide”.',
    }),
    defineField({name: 'from', type: 'fuzzyDate', title: 'From'}),
    defineField({name: 'until', type: 'fuzzyDate', title: 'Until'}),
    defineField({
      name: 'url',
      type: 'url',
      title: 'Direct address',
      validation: (rule) =>
        rule.uri({scheme: ['https', 'http']}).error('Write the whole web address, from https:// on.'),
    }),
    defineField({name: 'lastChecked', type: 'date', title: 'Last checked'}),
    sourcesField(),
  ],
  preview: {
    select: {
      title: 'provider.name',
      model: 'model',
      territories: 'territories',
      from: 'from.display',
      until: 'until.display',
    },
    prepare: ({title, model, territories, from, until}) => ({
      title,
      subtitle: previewLine(
        [
          model ? labelOf(offerModels, model) : 'price not stated',
          territories?.join(', ') ?? 'countries not stated',
          from && `from ${from}`,
          until && `until ${until}`,
        ],
        '; ',
      ),
    }),
  },
})
