import {defineField} from '@sanity/types'
import {codeOfName} from './named-codes.ts'

type Options = {description?: string; group?: string; initialValue?: string; required?: boolean}

/** A field for a language, stored as its code. */
export function languageField({required = false, ...field}: Options = {}) {
  return defineField({
    description: 'By its code: en, uk, pl, ase for American Sign Language.',
    ...field,
    name: 'language',
    type: 'string',
    title: 'Language',
    validation: (rule) => {
      const coded = rule.custom((language?: string) => problemWithLanguage(language) ?? true)
      return required ? coded.required() : coded
    },
  })
}

const form = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** Why this is no language code, with the code where a language is named: “Ukrainian” is “uk”. Null when all is well. */
export function problemWithLanguage(language: string | undefined): string | null {
  if (!language || form.test(language)) return null
  const code = codeOfName('language', language)
  return code ? `Write the language as its code: “${code}”.` : 'Write the code of a language: en, uk, uk-Latn.'
}
