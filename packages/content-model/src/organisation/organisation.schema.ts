import {CaseIcon} from '@sanity/icons/Case'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {editorialFields, editorsOnly} from '../fields/editorial-fields.ts'
import {previewLine} from '../fields/preview-line.ts'
import {referenceField, sourcesField} from '../fields/reference-fields.ts'
import {slugFields} from '../fields/slug-fields.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {labelOf, organisationKinds, statedCertainties} from '../vocabularies.ts'

export const organisationSchema = defineType({
  name: 'organisation',
  title: 'Organisation',
  type: 'document',
  icon: CaseIcon,
  groups: [
    {name: 'name', title: 'Name', default: true},
    {name: 'about', title: 'About'},
    {name: 'sources', title: 'Sources'},
    editorsOnly,
  ],
  fields: [
    defineField({
      name: 'name',
      type: 'string',
      title: 'Name',
      description: 'In its own spelling, or the plain description when it is not named.',
      group: 'name',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'describedOnly',
      type: 'boolean',
      title: 'Known by description only',
      description: 'The sources describe it and never name it: “the local district attorney’s office”.',
      group: 'name',
      initialValue: false,
    }),
    defineField({
      name: 'aliases',
      type: 'array',
      title: 'Other names',
      description: 'Names by which sources call it.',
      group: 'name',
      of: [defineArrayMember({type: 'string'})],
      validation: (rule) => rule.unique(),
    }),
    ...slugFields('name', 'name'),
    vocabularyField({name: 'kind', title: 'Kind', vocabulary: organisationKinds, group: 'about', required: true}),
    vocabularyField({
      name: 'kindCertainty',
      title: 'How we know its kind',
      vocabulary: statedCertainties,
      group: 'about',
      initialValue: 'asserted',
    }),
    defineField({
      name: 'kindBasis',
      type: 'string',
      title: 'Why we infer its kind',
      group: 'about',
      hidden: ({parent}) => parent?.kindCertainty !== 'inferred',
    }),
    defineField({
      name: 'description',
      type: 'text',
      title: 'In a sentence or two',
      description: 'What it is and what it has to do with our films. Only what a source states.',
      group: 'about',
      rows: 3,
    }),
    referenceField({name: 'parent', title: 'Part of', to: ['organisation'], group: 'about'}),
    referenceField({name: 'place', title: 'Where', to: ['place'], group: 'about'}),
    defineField({
      name: 'url',
      type: 'url',
      title: 'Website',
      group: 'about',
      validation: (rule) =>
        rule.uri({scheme: ['https', 'http']}).error('Write the whole web address, from https:// on.'),
    }),
    defineField({name: 'logo', type: 'creditedImage', title: 'Logo', group: 'about'}),
    sourcesField('sources'),
    ...editorialFields(),
  ],
  preview: {
    select: {title: 'name', kind: 'kind', describedOnly: 'describedOnly', media: 'logo'},
    prepare: ({title, kind, describedOnly, media}) => ({
      title,
      subtitle: previewLine([labelOf(organisationKinds, kind), describedOnly && 'known by description']),
      media: media ?? CaseIcon,
    }),
  },
})
