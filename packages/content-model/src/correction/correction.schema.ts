import {EditIcon} from '@sanity/icons/Edit'
import {defineField, defineType} from '@sanity/types'
import {editorialFields, editorsOnly} from '../fields/editorial-fields.ts'
import {previewLine} from '../fields/preview-line.ts'
import {referenceField} from '../fields/reference-fields.ts'
import {today} from '../fields/today.ts'

export const correctionSchema = defineType({
  name: 'correction',
  title: 'Correction',
  type: 'document',
  icon: EditIcon,
  groups: [{name: 'correction', title: 'Correction', default: true}, editorsOnly],
  fields: [
    referenceField({
      name: 'subject',
      title: 'Page',
      to: ['documentary', 'person', 'organisation', 'event', 'page'],
      group: 'correction',
      required: true,
    }),
    defineField({
      name: 'where',
      type: 'string',
      title: 'Where on the page',
      description: '“Credits”, “Timeline”',
      group: 'correction',
    }),
    defineField({
      name: 'wasWrong',
      type: 'text',
      title: 'What was wrong',
      description: 'Plainly, without repeating a harmful error in full.',
      group: 'correction',
      rows: 2,
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'nowSays',
      type: 'text',
      title: 'What it says now',
      group: 'correction',
      rows: 2,
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'correctedOn',
      type: 'date',
      title: 'Corrected on',
      group: 'correction',
      initialValue: today,
      validation: (rule) => rule.required(),
    }),
    ...editorialFields(),
  ],
  orderings: [{name: 'date', title: 'Latest first', by: [{field: 'correctedOn', direction: 'desc'}]}],
  preview: {
    select: {title: 'wasWrong', date: 'correctedOn', name: 'subject.name', page: 'subject.title'},
    prepare: ({title, date, name, page}) => ({title, subtitle: previewLine([date, name ?? page])}),
  },
})
