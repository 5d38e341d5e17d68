import {DocumentVideoIcon} from '@sanity/icons/DocumentVideo'
import {defineField, defineType} from '@sanity/types'
import {editorialFields, editorsOnly} from '../fields/editorial-fields.ts'
import {previewLine} from '../fields/preview-line.ts'
import {sourcesField} from '../fields/reference-fields.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {labelOf, workKinds} from '../vocabularies.ts'

export const workSchema = defineType({
  name: 'work',
  title: 'Other work',
  type: 'document',
  icon: DocumentVideoIcon,
  description: 'A film or series that we speak about and did not make. It has no page of its own.',
  groups: [{name: 'work', title: 'Work', default: true}, editorsOnly],
  fields: [
    defineField({name: 'title', type: 'string', title: 'Title', group: 'work', validation: (rule) => rule.required()}),
    defineField({
      name: 'sortTitle',
      type: 'string',
      title: 'Title for sorting',
      description: 'Only where it differs: “Piano, The”.',
      group: 'work',
    }),
    vocabularyField({name: 'kind', title: 'Kind', vocabulary: workKinds, group: 'work', required: true}),
    defineField({name: 'date', type: 'fuzzyDate', title: 'Date', group: 'work'}),
    defineField({name: 'externalIds', type: 'externalId', title: 'In other databases', group: 'work'}),
    sourcesField('work'),
    ...editorialFields(),
  ],
  preview: {
    select: {title: 'title', kind: 'kind', date: 'date.display'},
    prepare: ({title, kind, date}) => ({title, subtitle: previewLine([labelOf(workKinds, kind), date])}),
  },
})
