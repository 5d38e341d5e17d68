import {PlayIcon} from '@sanity/icons/Play'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {countriesField} from '../fields/countries-field.ts'
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
    {name: 'quotes', title: 'Quotations'},
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
    list({
      name: 'otherTitles',
      title: 'Other titles',
      of: 'filmTitle',
      group: 'film',
      description: 'Working titles, and titles in other languages.',
    }),
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
    list({
      name: 'participantGroups',
      title: 'Whose accounts it holds',
      of: 'participantGroup',
      group: 'story',
      description: 'Groups of people whom a source describes and does not name.',
    }),
    referencesField({
      name: 'quotes',
      title: 'Quotations',
      to: ['quote'],
      description: 'In the order of the page. A new one is made here with “Add item”, then “Create”.',
      group: 'quotes',
    }),
    defineField({name: 'synopsis', type: 'synopsis', title: 'Synopsis', group: 'story'}),
    list({
      name: 'contentAdvisories',
      title: 'Content advisories',
      of: 'contentAdvisory',
      group: 'story',
      description: 'What a viewer may want to know beforehand.',
    }),
    list({
      name: 'helplines',
      title: 'Helplines',
      of: 'helpline',
      group: 'story',
      description: 'Where viewers find help with what the film touches on.',
    }),
    list({
      name: 'releases',
      title: 'Releases',
      of: 'release',
      group: 'watch',
      description: 'When and how it came out, or will: at a festival, in cinemas, online.',
    }),
    list({
      name: 'offers',
      title: 'Where to watch',
      of: 'offer',
      group: 'watch',
      description: 'Services and places through which it can be seen.',
    }),
    list({
      name: 'accessFeatures',
      title: 'Captions, audio description, sign language',
      of: 'accessFeature',
      group: 'watch',
    }),
    defineField({name: 'keyArt', type: 'keyArt', title: 'Key art', group: 'pictures'}),
    referenceField({name: 'trailer', title: 'Trailer', to: ['video'], group: 'pictures'}),
    list({name: 'stills', title: 'Stills', of: 'creditedImage', group: 'pictures'}),
    defineField({
      name: 'runtimeMinutes',
      type: 'number',
      title: 'Running time in minutes',
      group: 'facts',
      validation: (rule) => rule.integer().positive(),
    }),
    list({
      name: 'languages',
      title: 'Languages',
      of: 'string',
      group: 'facts',
      description: 'In which people speak in the film: “English”, “Ukrainian”.',
    }),
    countriesField({
      name: 'countries',
      title: 'Countries',
      group: 'facts',
      description: 'Of production, by their codes: “US”, “UA”. Readers see the names in their language.',
    }),
    defineField({name: 'externalIds', type: 'externalId', title: 'In other databases', group: 'facts'}),
    defineField({
      name: 'completeness',
      type: 'array',
      title: 'How complete each part is',
      description: 'So that a gap is seen to be known, not forgotten.',
      group: 'facts',
      of: [defineArrayMember({type: 'sectionState'})],
    }),
    list({name: 'pressContacts', title: 'Press contacts', of: 'pressContact', group: 'press'}),
    defineField({name: 'seo', type: 'seo', title: 'In search results', group: 'press'}),
    sourcesField('sources'),
    ...editorialFields(),
  ],
  preview: {
    select: {title: 'title', status: 'status', media: 'keyArt.poster'},
    prepare: ({title, status, media}) => ({title, subtitle: labelOf(filmStatuses, status), media: media ?? PlayIcon}),
  },
})

type List = {name: string; title: string; of: string; group: string; description?: string}

function list({of, ...field}: List) {
  return defineField({...field, type: 'array', of: [defineArrayMember({type: of})]})
}
