import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {previewLine} from '../fields/preview-line.ts'
import {missingWords, unlessBlank} from '../validation/missing-words.ts'

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
      validation: (rule) => rule.required().custom(unlessBlank(missingWords.alt)).error(missingWords.alt),
    }),
    defineField({
      name: 'credit',
      type: 'string',
      title: 'Credit line',
      description: 'As it must stand beside the image: “Photograph: …”.',
      validation: (rule) => rule.required().custom(unlessBlank(missingWords.credit)).error(missingWords.credit),
    }),
    defineField({
      name: 'licence',
      type: 'string',
      title: 'Licence',
      description: 'Under what terms we may show it: “CC BY 4.0”, “Press use, by permission of …”.',
      validation: (rule) => rule.required().error('Say under what terms we may show the image.'),
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
  ].map((field) => ({...field, hidden: withoutImage})),
  preview: {
    select: {title: 'alt', credit: 'credit', ends: 'licenceExpires', media: 'asset'},
    prepare: ({title, credit, ends, media}) => ({
      title: title ?? 'Not described yet',
      subtitle: previewLine([credit, ends && `licence until ${ends}`]),
      media,
    }),
  },
})

/** Four places for pictures would ask for the credits of pictures that are not there. */
function withoutImage({parent}: {parent?: {asset?: unknown}}): boolean {
  return !parent?.asset
}
