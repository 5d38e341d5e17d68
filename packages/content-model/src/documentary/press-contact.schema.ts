import {defineField, defineType} from '@sanity/types'
import {referenceField} from '../fields/reference-fields.ts'

export const pressContactSchema = defineType({
  name: 'pressContact',
  title: 'Press contact',
  type: 'object',
  fields: [
    defineField({name: 'name', type: 'string', title: 'Name', validation: (rule) => rule.required()}),
    defineField({name: 'role', type: 'string', title: 'Role'}),
    referenceField({name: 'organisation', title: 'Organisation', to: ['organisation']}),
    defineField({name: 'email', type: 'email', title: 'E-mail'}),
    defineField({name: 'phone', type: 'string', title: 'Telephone'}),
  ],
  preview: {select: {title: 'name', subtitle: 'role'}},
})
