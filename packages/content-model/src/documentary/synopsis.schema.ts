import {defineField, defineType} from '@sanity/types'

export const synopsisSchema = defineType({
  name: 'synopsis',
  title: 'Synopsis',
  type: 'object',
  description: 'For programmes and the press, in three lengths. Empty until the makers give one.',
  options: {collapsible: true, collapsed: true},
  fields: [
    defineField({name: 'short', type: 'text', title: 'Short, about 50 words', rows: 2}),
    defineField({name: 'medium', type: 'text', title: 'Medium, about 100 words', rows: 4}),
    defineField({name: 'long', type: 'text', title: 'Long, about 250 words', rows: 8}),
  ],
})
