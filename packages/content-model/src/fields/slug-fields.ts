import {defineArrayMember, defineField} from '@sanity/types'
import {missingWords} from '../validation/missing-words.ts'
import {slugify} from './slugify.ts'

/** The last part of the page's address, and the addresses that it had before: those redirect to the present one. */
export function slugFields(source: string, group?: string) {
  return [
    defineField({
      name: 'slug',
      type: 'slug',
      title: 'Address',
      description: 'The last part of the web address. Change it freely: the old address will lead to the new one.',
      group,
      options: {source, slugify},
      validation: (rule) =>
        rule
          .required()
          .custom((slug) => !slug || (slug.current?.trim() ?? '') !== '' || missingWords.address)
          .error(missingWords.address),
    }),
    defineField({
      name: 'previousSlugs',
      type: 'array',
      title: 'Former addresses',
      description: 'Filled in when the address changes. Each leads to the present address for good.',
      group,
      of: [defineArrayMember({type: 'string'})],
      hidden: ({value}) => !value?.length,
      validation: (rule) => rule.unique(),
    }),
  ]
}
