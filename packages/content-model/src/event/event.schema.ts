import {CalendarIcon} from '@sanity/icons/Calendar'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {editorialFields, editorsOnly} from '../fields/editorial-fields.ts'
import {previewLine} from '../fields/preview-line.ts'
import {referenceField, referencesField, sourcesField} from '../fields/reference-fields.ts'
import {slugFields} from '../fields/slug-fields.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {chargeKinds, eventKinds, eventStatuses, labelOf} from '../vocabularies.ts'

export const eventSchema = defineType({
  name: 'event',
  title: 'Event',
  type: 'document',
  icon: CalendarIcon,
  groups: [
    {name: 'what', title: 'What', default: true},
    {name: 'when', title: 'When and where'},
    {name: 'who', title: 'Who'},
    {name: 'context', title: 'Before and after'},
    {name: 'visit', title: 'For visitors'},
    {name: 'sources', title: 'Sources'},
    editorsOnly,
  ],
  fields: [
    defineField({name: 'title', type: 'string', title: 'Title', group: 'what', validation: (rule) => rule.required()}),
    ...slugFields('title', 'what'),
    vocabularyField({name: 'kind', title: 'Kind', vocabulary: eventKinds, group: 'what', required: true}),
    vocabularyField({name: 'status', title: 'Status', vocabulary: eventStatuses, group: 'what', required: true}),
    defineField({
      name: 'summary',
      type: 'text',
      title: 'What happened',
      description: 'Two or three sober sentences; only what the sources state.',
      group: 'what',
      rows: 4,
    }),
    defineField({name: 'date', type: 'fuzzyDate', title: 'Date', group: 'when'}),
    defineField({
      name: 'schedule',
      type: 'schedule',
      title: 'To the minute',
      description: 'For screenings with a known hour. It takes the place of the date.',
      group: 'when',
    }),
    referenceField({name: 'place', title: 'Place', to: ['place'], group: 'when'}),
    defineField({
      name: 'participations',
      type: 'array',
      title: 'Those involved',
      group: 'who',
      of: [defineArrayMember({type: 'participation'})],
    }),
    referenceField({
      name: 'outcome',
      title: 'What became of the charge',
      to: ['event'],
      description: 'A charge is shown only together with its outcome.',
      group: 'context',
      hidden: notACharge,
    }),
    defineField({
      name: 'outcomePending',
      type: 'boolean',
      title: 'The outcome is still pending',
      group: 'context',
      initialValue: false,
      hidden: notACharge,
    }),
    referencesField({name: 'related', title: 'Films it belongs to', to: ['documentary', 'work'], group: 'context'}),
    referenceField({name: 'partOf', title: 'Part of', to: ['event'], group: 'context'}),
    referencesField({
      name: 'after',
      title: 'Came after',
      to: ['event'],
      description: 'Orders events whose dates are missing.',
      group: 'context',
    }),
    defineField({name: 'tickets', type: 'tickets', title: 'Tickets', group: 'visit'}),
    defineField({
      name: 'accessibility',
      type: 'text',
      title: 'Accessibility',
      description: 'Step-free access, captions, hearing loop, sign language.',
      group: 'visit',
      rows: 2,
    }),
    sourcesField('sources'),
    ...editorialFields(),
  ],
  orderings: [
    {name: 'date', title: 'By date', by: [{field: 'date.earliest', direction: 'asc'}]},
    {name: 'kind', title: 'By kind', by: [{field: 'kind', direction: 'asc'}]},
  ],
  preview: {
    select: {title: 'title', kind: 'kind', date: 'date.display', start: 'schedule.start'},
    prepare: ({title, kind, date, start}) => ({
      title,
      subtitle: previewLine([date ?? start?.slice(0, 10) ?? 'undated', labelOf(eventKinds, kind)]),
    }),
  },
})

function notACharge({document}: {document?: Record<string, unknown>}): boolean {
  return !chargeKinds.some((kind) => kind === document?.['kind'])
}
