import {defineArrayMember, defineField, defineType} from '@sanity/types'

export const creditedImageSchema = defineType({
  name: 'creditedImage',
  title: 'Image',
  type: 'image',
  options: {hotspot: true, accept: 'image/*'},
  fields: [
    defineField({
      name: 'alt',
      type: 'string',
      title: 'Description',
      description: 'What the image shows, for those who cannot see it. One sentence.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'credit',
      type: 'string',
      title: 'Credit line',
      description: 'As it must stand beside the image: “Photograph: …”.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'licence',
      type: 'string',
      title: 'Licence',
      description: 'Under what terms we may show it: “CC BY 4.0”, “Press use, by permission of …”.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'licenceBegins',
      type: 'date',
      title: 'Licence begins',
      description: 'The site shows the image from this day on. Empty: at once.',
    }),
    defineField({
      name: 'licenceExpires',
      type: 'date',
      title: 'Licence ends',
      description: 'The site shows the image up to this day, and by itself no longer. Empty: no end.',
    }),
    defineField({
      name: 'depicts',
      type: 'array',
      title: 'Who is shown',
      of: [defineArrayMember({type: 'reference', to: [{type: 'person'}]})],
      validation: (rule) => rule.unique(),
    }),
    defineField({
      name: 'consent',
      type: 'text',
      title: 'Consent',
      description: 'Who agreed to be shown, when and how. Never shown on the site.',
      rows: 2,
    }),
  ],
})
