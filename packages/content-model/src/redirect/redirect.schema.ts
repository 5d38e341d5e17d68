import {TransferIcon} from '@sanity/icons/Transfer'
import {defineField, defineType} from '@sanity/types'

export const redirectSchema = defineType({
  name: 'redirect',
  title: 'Redirect',
  type: 'document',
  icon: TransferIcon,
  fields: [
    defineField({
      name: 'from',
      type: 'string',
      title: 'From',
      description: 'A path of this site: /old-page',
      validation: (rule) =>
        rule
          .required()
          .regex(/^\/(?!\/)\S*$/)
          .error('Write a path of this site: it begins with one / and has no spaces.'),
    }),
    defineField({
      name: 'to',
      type: 'string',
      title: 'To',
      description: 'A path of this site: /films/last-take',
      validation: (rule) =>
        rule
          .required()
          .regex(/^\/(?!\/)\S*$/)
          .error('Write a path of this site: it begins with one / and has no spaces.'),
    }),
    defineField({
      name: 'permanent',
      type: 'boolean',
      title: 'For good',
      description: 'Browsers and search engines remember a permanent redirect.',
      initialValue: true,
    }),
  ],
  preview: {
    select: {from: 'from', to: 'to'},
    prepare: ({from, to}) => ({title: from, subtitle: to && `→ ${to}`}),
  },
})
