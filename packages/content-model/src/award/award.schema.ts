import {StarIcon} from '@sanity/icons/Star'
import {defineField, defineType} from '@sanity/types'
import {editorialFields, editorsOnly} from '../fields/editorial-fields.ts'
import {referenceField, sourcesField} from '../fields/reference-fields.ts'

export const awardSchema = defineType({
  name: 'award',
  title: 'Award',
  type: 'document',
  icon: StarIcon,
  groups: [{name: 'award', title: 'Award', default: true}, editorsOnly],
  fields: [
    defineField({
      name: 'name',
      type: 'string',
      title: 'Name',
      description: 'Without the year: each person’s honour carries its own.',
      group: 'award',
      validation: (rule) => rule.required(),
    }),
    referenceField({
      name: 'giver',
      title: 'Given by',
      to: ['organisation'],
      description: 'A festival, a guild, an academy or a magazine.',
      group: 'award',
      required: true,
    }),
    defineField({name: 'description', type: 'text', title: 'What it is for', group: 'award', rows: 2}),
    defineField({
      name: 'url',
      type: 'url',
      title: 'Website',
      group: 'award',
      validation: (rule) =>
        rule.uri({scheme: ['https', 'http']}).error('Write the whole web address, from https:// on.'),
    }),
    sourcesField('award'),
    ...editorialFields(),
  ],
  preview: {select: {title: 'name', subtitle: 'giver.name'}},
})
