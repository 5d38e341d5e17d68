import {BookIcon} from '@sanity/icons/Book'
import {LinkIcon} from '@sanity/icons/Link'
import {UserIcon} from '@sanity/icons/User'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {referenceField} from '../fields/reference-fields.ts'
import {linkSchemes} from './link-schemes.ts'

export const portableTextSchema = defineType({
  name: 'portableText',
  title: 'Text',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        {title: 'Text', value: 'normal'},
        {title: 'Heading', value: 'h2'},
        {title: 'Smaller heading', value: 'h3'},
      ],
      lists: [
        {title: 'Bullets', value: 'bullet'},
        {title: 'Numbers', value: 'number'},
      ],
      marks: {
        decorators: [
          {title: 'Strong', value: 'strong'},
          {title: 'Emphasis, titles of works', value: 'em'},
        ],
        annotations: [
          defineArrayMember({type: 'documentLink'}),
          defineArrayMember({type: 'webLink'}),
          defineArrayMember({type: 'citation'}),
        ],
      },
    }),
    defineArrayMember({type: 'quoteBlock'}),
    defineArrayMember({type: 'figure'}),
  ],
})

export const documentLinkSchema = defineType({
  name: 'documentLink',
  title: 'Person, event, film or organisation',
  type: 'object',
  icon: UserIcon,
  fields: [
    referenceField({
      name: 'document',
      title: 'Leads to',
      to: ['person', 'event', 'documentary', 'organisation', 'page'],
      required: true,
    }),
  ],
})

export const webLinkSchema = defineType({
  name: 'webLink',
  title: 'Web address',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({
      name: 'href',
      type: 'url',
      title: 'Address',
      description: 'https://, mailto: or tel:',
      validation: (rule) =>
        rule
          .required()
          .uri({scheme: [...linkSchemes]})
          .error(
            'Write a whole address that begins with https://, http://, mailto: or tel:. Nothing else becomes a link.',
          ),
    }),
  ],
})

export const citationSchema = defineType({
  name: 'citation',
  title: 'Source of this passage',
  type: 'object',
  icon: BookIcon,
  fields: [
    referenceField({name: 'source', title: 'Source', to: ['source'], required: true}),
    defineField({name: 'locator', type: 'string', title: 'Where in it'}),
  ],
})

export const quoteBlockSchema = defineType({
  name: 'quoteBlock',
  title: 'Quotation',
  type: 'object',
  fields: [referenceField({name: 'quote', title: 'Quotation', to: ['quote'], required: true})],
  preview: {
    select: {title: 'quote.text', name: 'quote.speaker.name'},
    prepare: ({title, name}) => ({title, subtitle: name}),
  },
})

export const figureSchema = defineType({
  name: 'figure',
  title: 'Picture',
  type: 'object',
  fields: [
    defineField({name: 'image', type: 'creditedImage', title: 'Image', validation: (rule) => rule.required()}),
    defineField({name: 'caption', type: 'string', title: 'Caption'}),
  ],
  preview: {select: {title: 'caption', media: 'image'}},
})
