import {defineField, defineType} from '@sanity/types'
import {referenceField} from '../fields/reference-fields.ts'

export const navigationItemSchema = defineType({
  name: 'navigationItem',
  title: 'Menu entry',
  type: 'object',
  fields: [
    defineField({name: 'label', type: 'string', title: 'Label', validation: (rule) => rule.required()}),
    referenceField({
      name: 'target',
      title: 'Leads to',
      to: ['documentary', 'person', 'organisation', 'event', 'page'],
      description: 'A page of this site. Its address may change; the menu follows.',
    }),
    defineField({
      name: 'path',
      type: 'string',
      title: 'Or to a list',
      description: '/events, /people, /organisations',
      hidden: ({parent}) => Boolean(parent?.target),
      validation: (rule) => rule.regex(/^\/[a-z0-9/-]*$/).error('Write a path of this site: /films, /about.'),
    }),
  ],
  preview: {select: {title: 'label', target: 'target.title', path: 'path'}, prepare: navigationPreview},
})

function navigationPreview({title, target, path}: {title?: string; target?: string; path?: string}) {
  return {title, subtitle: target ?? path}
}
