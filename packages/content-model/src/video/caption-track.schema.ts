import {defineField, defineType} from '@sanity/types'
import {languageField} from '../fields/language-field.ts'

export const captionTrackSchema = defineType({
  name: 'captionTrack',
  title: 'Captions',
  type: 'object',
  fields: [
    languageField({required: true}),
    defineField({
      name: 'file',
      type: 'file',
      title: 'WebVTT file',
      options: {accept: '.vtt,text/vtt'},
      validation: (rule) => rule.required().assetRequired(),
    }),
  ],
  preview: {select: {title: 'language'}},
})
