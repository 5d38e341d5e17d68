import {defineField, defineType} from '@sanity/types'

export const archivedCopySchema = defineType({
  name: 'archivedCopy',
  title: 'Archived copy',
  type: 'object',
  options: {collapsible: true, collapsed: true},
  fields: [
    defineField({
      name: 'url',
      type: 'url',
      title: 'Address of the copy',
      validation: (rule) =>
        rule.uri({scheme: ['https', 'http']}).error('Write the whole web address, from https:// on.'),
    }),
    defineField({name: 'archivedOn', type: 'date', title: 'Saved on'}),
  ],
})
