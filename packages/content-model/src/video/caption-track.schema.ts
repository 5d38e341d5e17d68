import {defineField, defineType} from '@sanity/types'

export const captionTrackSchema = defineType({
  name: 'captionTrack',
  title: 'Captions',
  type: 'object',
  fields: [
    defineField({name: 'language', type: 'string', title: 'Language', validation: (rule) => rule.required()}),
    defineField({
      name: 'file',
      type: 'file',
      title: 'WebVTT file',
      options: {accept: '.vtt,text/vtt'},
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {select: {title: 'language'}},
})
