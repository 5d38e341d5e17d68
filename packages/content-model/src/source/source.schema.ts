import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {defineField, defineType} from '@sanity/types'
import {editorialFields, editorsOnly} from '../fields/editorial-fields.ts'
import {previewLine} from '../fields/preview-line.ts'
import {referenceField} from '../fields/reference-fields.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {labelOf, sourceKinds} from '../vocabularies.ts'

export const sourceSchema = defineType({
  name: 'source',
  title: 'Source',
  type: 'document',
  icon: DocumentTextIcon,
  groups: [{name: 'what', title: 'What it is', default: true}, {name: 'when', title: 'When'}, editorsOnly],
  fields: [
    defineField({
      name: 'title',
      type: 'string',
      title: 'Title',
      description: 'Its own title, or a plain description where it has none.',
      group: 'what',
      validation: (rule) => rule.required(),
    }),
    vocabularyField({name: 'kind', title: 'Kind', vocabulary: sourceKinds, group: 'what', required: true}),
    referenceField({name: 'publisher', title: 'Publisher', to: ['organisation'], group: 'what'}),
    defineField({name: 'author', type: 'string', title: 'Author', description: 'Empty when not given.', group: 'what'}),
    defineField({
      name: 'url',
      type: 'url',
      title: 'Web address',
      group: 'what',
      validation: (rule) =>
        rule.uri({scheme: ['https', 'http']}).error('Write the whole web address, from https:// on.'),
    }),
    defineField({
      name: 'accessedOn',
      type: 'date',
      title: 'Last read on',
      description: 'The day on which we last read it there. Readers see it beside the web address.',
      group: 'what',
    }),
    defineField({name: 'archivedCopy', type: 'archivedCopy', title: 'Archived copy', group: 'what'}),
    defineField({
      name: 'date',
      type: 'fuzzyDate',
      title: 'Date of publication',
      description: 'Empty when it gives none: then say below what bounds it.',
      group: 'when',
    }),
    defineField({
      name: 'bounds',
      type: 'dateBounds',
      title: 'Bounds of an undated source',
      description: 'What its own content proves about when it was written.',
      group: 'when',
    }),
    defineField({
      name: 'reliabilityNote',
      type: 'text',
      title: 'How far to trust it',
      description: 'Never shown on the site.',
      group: editorsOnly.name,
      rows: 3,
    }),
    ...editorialFields(),
  ],
  preview: {
    select: {title: 'title', kind: 'kind', publisher: 'publisher.name', author: 'author', date: 'date.display'},
    prepare: ({title, kind, publisher, author, date}) => ({
      title,
      subtitle: previewLine([labelOf(sourceKinds, kind), publisher ?? author, date ?? 'undated']),
    }),
  },
})
