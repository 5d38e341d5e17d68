import {UsersIcon} from '@sanity/icons/Users'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {editorialFields, editorsOnly} from '../fields/editorial-fields.ts'
import {referenceField, sourcesField} from '../fields/reference-fields.ts'

export const creditSheetSchema = defineType({
  name: 'creditSheet',
  title: 'Credits',
  type: 'document',
  icon: UsersIcon,
  groups: [{name: 'credits', title: 'Credits', default: true}, {name: 'sources', title: 'Sources'}, editorsOnly],
  fields: [
    referenceField({
      name: 'work',
      title: 'Film',
      to: ['documentary', 'work'],
      description: 'Each film has one sheet of credits. It is reviewed and published on its own.',
      group: 'credits',
      required: true,
    }),
    defineField({
      name: 'credits',
      type: 'array',
      title: 'Credits, in billing order',
      description: 'One line for each job of each person. Drag to change the order.',
      group: 'credits',
      of: [defineArrayMember({type: 'credit'})],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'completeness',
      type: 'array',
      title: 'How complete each job is',
      description: '“Partial” tells readers that the source names these people among others.',
      group: 'credits',
      of: [defineArrayMember({type: 'jobCompleteness'})],
    }),
    sourcesField('sources'),
    defineField({
      name: 'reviewer',
      type: 'string',
      title: 'Checked by',
      description: 'Never shown on the site.',
      group: editorsOnly.name,
    }),
    ...editorialFields(),
  ],
  preview: {
    select: {title: 'work.title', credits: 'credits'},
    prepare: ({title, credits}) => ({
      title: `Credits: ${title ?? 'no film yet'}`,
      subtitle: numberOf(credits),
    }),
  },
})

function numberOf(credits?: object): string {
  const number = Object.keys(credits ?? {}).length
  return number === 1 ? '1 credit' : `${number} credits`
}
