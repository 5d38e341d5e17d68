import {defineField, defineType} from '@sanity/types'

export const helplineSchema = defineType({
  name: 'helpline',
  title: 'Helpline',
  type: 'object',
  fields: [
    defineField({name: 'name', type: 'string', title: 'Name', validation: (rule) => rule.required()}),
    defineField({name: 'territory', type: 'string', title: 'Where it can be reached from'}),
    defineField({name: 'phone', type: 'string', title: 'Telephone'}),
    defineField({
      name: 'url',
      type: 'url',
      title: 'Website',
      validation: (rule) =>
        rule.uri({scheme: ['https', 'http']}).error('Write the whole web address, from https:// on.'),
    }),
  ],
  preview: {select: {title: 'name', subtitle: 'territory'}},
})
