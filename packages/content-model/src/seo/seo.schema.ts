import {defineField, defineType} from '@sanity/types'

export const seoSchema = defineType({
  name: 'seo',
  title: 'In search results and shared links',
  type: 'object',
  options: {collapsible: true, collapsed: true},
  fields: [
    defineField({
      name: 'title',
      type: 'string',
      title: 'Title',
      description: 'Empty: the title of the page. About 60 characters are shown.',
    }),
    defineField({
      name: 'description',
      type: 'text',
      title: 'Description',
      description: 'Empty: the first line of the page. About 155 characters are shown.',
      rows: 2,
    }),
    defineField({name: 'image', type: 'creditedImage', title: 'Image', description: '1200 × 630 pixels.'}),
    defineField({name: 'hidden', type: 'boolean', title: 'Keep out of search engines'}),
  ],
})
