import {defineField, defineType} from '@sanity/types'

export const ticketsSchema = defineType({
  name: 'tickets',
  title: 'Tickets',
  type: 'object',
  options: {collapsible: true, collapsed: true},
  fields: [
    defineField({
      name: 'url',
      type: 'url',
      title: 'Where to book',
      validation: (rule) =>
        rule.uri({scheme: ['https', 'http']}).error('Write the whole web address, from https:// on.'),
    }),
    defineField({name: 'note', type: 'string', title: 'Note', description: '“Free; registration needed”'}),
  ],
})
