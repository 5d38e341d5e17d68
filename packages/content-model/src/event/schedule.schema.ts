import {defineField, defineType} from '@sanity/types'
import {timeZoneField} from '../fields/time-zone-field.ts'

export const scheduleSchema = defineType({
  name: 'schedule',
  title: 'To the minute',
  type: 'object',
  options: {collapsible: true, collapsed: true},
  fields: [
    defineField({name: 'start', type: 'datetime', title: 'Starts', validation: (rule) => rule.required()}),
    defineField({name: 'end', type: 'datetime', title: 'Ends'}),
    timeZoneField({description: 'In which the times are shown: Europe/Warsaw.', required: true}),
  ],
})
