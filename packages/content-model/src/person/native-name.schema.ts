import {defineField, defineType} from '@sanity/types'

export const nativeNameSchema = defineType({
  name: 'nativeName',
  title: 'Name in its own script',
  type: 'object',
  fields: [
    defineField({name: 'name', type: 'string', title: 'Name', validation: (rule) => rule.required()}),
    defineField({
      name: 'language',
      type: 'string',
      title: 'Language',
      description: 'A language tag: uk, pl, zh-Hant.',
      validation: (rule) =>
        rule
          .required()
          .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
          .error('Write the code of a language: en, uk, uk-Latn.'),
    }),
  ],
  preview: {select: {title: 'name', subtitle: 'language'}},
})
