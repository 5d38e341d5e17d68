import {defineField, defineType} from '@sanity/types'

export const contentAdvisorySchema = defineType({
  name: 'contentAdvisory',
  title: 'Content advisory',
  type: 'object',
  fields: [
    defineField({
      name: 'topic',
      type: 'string',
      title: 'Topic',
      description: '“A death at work”',
      validation: (rule) => rule.required(),
    }),
    defineField({name: 'note', type: 'text', title: 'Note', rows: 2}),
  ],
  preview: {select: {title: 'topic', subtitle: 'note'}},
})
