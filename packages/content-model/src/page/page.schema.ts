import {DocumentIcon} from '@sanity/icons/Document'
import {defineField, defineType} from '@sanity/types'
import {editorialFields, editorsOnly} from '../fields/editorial-fields.ts'
import {slugFields} from '../fields/slug-fields.ts'

export const pageSchema = defineType({
  name: 'page',
  title: 'Page',
  type: 'document',
  icon: DocumentIcon,
  groups: [{name: 'page', title: 'Page', default: true}, editorsOnly],
  fields: [
    defineField({name: 'title', type: 'string', title: 'Title', group: 'page', validation: (rule) => rule.required()}),
    ...slugFields('title', 'page'),
    defineField({name: 'lead', type: 'text', title: 'First lines', group: 'page', rows: 2}),
    defineField({name: 'body', type: 'portableText', title: 'Text', group: 'page'}),
    defineField({name: 'seo', type: 'seo', title: 'In search results', group: 'page'}),
    ...editorialFields(),
  ],
  preview: {
    select: {title: 'title', slug: 'slug.current'},
    prepare: ({title, slug}) => ({title, subtitle: slug && `/${slug}`}),
  },
})
