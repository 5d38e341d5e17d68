import {defineField, defineType} from '@sanity/types'

export const scheduleSchema = defineType({
  name: 'schedule',
  title: 'To the minute',
  type: 'object',
  options: {collapsible: true, collapsed: true},
  fields: [
    defineField({name: 'start', type: 'datetime', title: 'Starts', validation: (rule) => rule.required()}),
    defineField({name: 'end', type: 'datetime', title: 'Ends'}),
    defineField({
      name: 'timeZone',
      type: 'string',
      title: 'Time zone',
      description: 'In which the times are shown: Europe/Warsaw.',
      validation: (rule) => rule.required(),
    }),
  ],
})
