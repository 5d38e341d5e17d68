import {PlayIcon} from '@sanity/icons/Play'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {editorialFields, editorsOnly} from '../fields/editorial-fields.ts'
import {referenceField, referencesField, sourcesField} from '../fields/reference-fields.ts'
import {slugFields} from '../fields/slug-fields.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {filmStatuses, labelOf} from '../vocabularies.ts'

export const documentarySchema = defineType({
  name: 'documentary',
  title: 'Film',
  type: 'document',
  icon: PlayIcon,
  groups: [
    {name: 'film', title: 'The film', default: true},
    {name: 'story', title: 'Story'},
    {name: 'watch', title: 'Where to watch'},
    {name: 'pictures', title: 'Pictures'},
    {name: 'facts', title: 'Technical facts'},
    {name: 'press', title: 'Press'},
    {name: 'sources', title: 'Sources'},
    editorsOnly,
  ],
  fields: [
    defineField({name: 'title', type: 'string', title: 'Title', group: 'film', validation: (rule) => rule.required()}),
    defineField({
      name: 'sortTitle',
      type: 'string',
      title: 'Title for sorting',
      description: 'Only where it differs: “Piano, The”.',
      group: 'film',
    }),
    list('otherTitles', 'Other titles', 'filmTitle', 'film'),
    ...slugFields('title', 'film'),
    vocabularyField({name: 'status', title: 'Status', vocabulary: filmStatuses, group: 'film', required: true}),
    referencesField({
      name: 'subjects',
      title: 'What the film is about',
      to: ['person', 'event', 'work', 'organisation'],
      description: 'People, events and works. The timeline shows every event that has to do with one of them.',
      group: 'film',
    }),
    defineField({
      name: 'logline',
      type: 'text',
      title: 'In one line',
      description: 'The line under the title: at most 30 words.',
      group: 'story',
      rows: 2,
    }),
    defineField({name: 'story', type: 'portableText', title: 'Story', group: 'story'}),
    list('participantGroups', 'Whose accounts it holds', 'participantGroup', 'story'),
    referencesField({name: 'quotes', title: 'Quotations, in order', to: ['quote'], group: 'story'}),
    defineField({name: 'synopsis', type: 'synopsis', title: 'Synopsis', group: 'story'}),
    list('contentAdvisories', 'Content advisories', 'contentAdvisory', 'story'),
    list('helplines', 'Helplines', 'helpline', 'story'),
    list('releases', 'Releases', 'release', 'watch'),
    list('offers', 'Where to watch', 'offer', 'watch'),
    list('accessFeatures', 'Access', 'accessFeature', 'watch'),
    defineField({name: 'keyArt', type: 'keyArt', title: 'Key art', group: 'pictures'}),
    referenceField({name: 'trailer', title: 'Trailer', to: ['video'], group: 'pictures'}),
    list('stills', 'Stills', 'creditedImage', 'pictures'),
    defineField({
      name: 'runtimeMinutes',
      type: 'number',
      title: 'Running time in minutes',
      group: 'facts',
      validation: (rule) => rule.integer().positive(),
    }),
    list('languages', 'Languages', 'string', 'facts'),
    list('countries', 'Countries', 'string', 'facts'),
    defineField({name: 'externalIds', type: 'externalId', title: 'In other databases', group: 'facts'}),
    defineField({
      name: 'completeness',
      type: 'array',
      title: 'How complete each part is',
      description: 'So that a gap is seen to be known, not forgotten.',
      group: 'facts',
      of: [defineArrayMember({type: 'sectionState'})],
    }),
    list('pressContacts', 'Press contacts', 'pressContact', 'press'),
    defineField({name: 'seo', type: 'seo', title: 'In search results', group: 'press'}),
    sourcesField('sources'),
    ...editorialFields(),
  ],
  preview: {
    select: {title: 'title', status: 'status', media: 'keyArt.poster'},
    prepare: ({title, status, media}) => ({title, subtitle: labelOf(filmStatuses, status), media}),
  },
})

function list(name: string, title: string, type: string, group: string) {
  return defineField({name, title, type: 'array', of: [defineArrayMember({type})], group})
}
