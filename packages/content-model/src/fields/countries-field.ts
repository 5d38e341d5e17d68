import {defineArrayMember, defineField} from '@sanity/types'
import {problemWithCountry} from './country-code.ts'

type Options = {name: string; title: string; description: string; group?: string}

/** A field for countries, stored as their codes. */
export function countriesField(field: Options) {
  return defineField({
    ...field,
    type: 'array',
    of: [
      defineArrayMember({
        type: 'string',
        validation: (rule) => rule.custom((country) => problemWithCountry(country) ?? true),
      }),
    ],
    validation: (rule) => rule.unique(),
  })
}
