import {defineField, defineType} from '@sanity/types'

export const dateBoundsSchema = defineType({
  name: 'dateBounds',
  title: 'Bounds',
  type: 'object',
  options: {collapsible: true},
  fields: [
    defineField({name: 'notBefore', type: 'fuzzyDate', title: 'Not before'}),
    defineField({name: 'notAfter', type: 'fuzzyDate', title: 'Not after'}),
  ],
})
