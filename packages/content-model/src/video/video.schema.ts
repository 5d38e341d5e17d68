import {VideoIcon} from '@sanity/icons/Video'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {editorialFields, editorsOnly} from '../fields/editorial-fields.ts'
import {languageField} from '../fields/language-field.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {labelOf, videoKinds} from '../vocabularies.ts'

export const videoSchema = defineType({
  name: 'video',
  title: 'Video',
  type: 'document',
  icon: VideoIcon,
  groups: [{name: 'video', title: 'Video', default: true}, {name: 'access', title: 'Access'}, editorsOnly],
  fields: [
    defineField({name: 'title', type: 'string', title: 'Title', group: 'video', validation: (rule) => rule.required()}),
    vocabularyField({name: 'kind', title: 'Kind', vocabulary: videoKinds, group: 'video', required: true}),
    defineField({
      name: 'url',
      type: 'url',
      title: 'Address of the video',
      group: 'video',
      validation: (rule) =>
        rule
          .required()
          .uri({scheme: ['https']})
          .error('Write the whole web address, from https:// on.'),
    }),
    defineField({name: 'poster', type: 'creditedImage', title: 'First picture', group: 'video'}),
    languageField({group: 'video'}),
    defineField({
      name: 'durationSeconds',
      type: 'number',
      title: 'Length in seconds',
      group: 'video',
      validation: (rule) => rule.integer().positive(),
    }),
    defineField({
      name: 'captions',
      type: 'array',
      title: 'Captions',
      group: 'access',
      of: [defineArrayMember({type: 'captionTrack'})],
    }),
    defineField({name: 'transcript', type: 'text', title: 'Transcript', group: 'access', rows: 10}),
    defineField({
      name: 'audioDescriptionUrl',
      type: 'url',
      title: 'Version with audio description',
      group: 'access',
      validation: (rule) => rule.uri({scheme: ['https']}).error('Write the whole web address, from https:// on.'),
    }),
    ...editorialFields(),
  ],
  preview: {
    select: {title: 'title', kind: 'kind', media: 'poster'},
    prepare: ({title, kind, media}) => ({title, subtitle: labelOf(videoKinds, kind), media}),
  },
})
