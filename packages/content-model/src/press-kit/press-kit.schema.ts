import {PackageIcon} from '@sanity/icons/Package'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {editorialFields, editorsOnly} from '../fields/editorial-fields.ts'
import {previewLine} from '../fields/preview-line.ts'
import {referenceField} from '../fields/reference-fields.ts'

export const pressKitSchema = defineType({
  name: 'pressKit',
  title: 'Press kit',
  type: 'document',
  icon: PackageIcon,
  groups: [{name: 'kit', title: 'Press kit', default: true}, editorsOnly],
  fields: [
    defineField({name: 'title', type: 'string', title: 'Title', group: 'kit', validation: (rule) => rule.required()}),
    referenceField({name: 'documentary', title: 'Film', to: ['documentary'], group: 'kit', required: true}),
    defineField({
      name: 'embargoUntil',
      type: 'datetime',
      title: 'Embargo until',
      description:
        'Nothing of this kit is given out before; from then on it is, by itself. Put what has another embargo into a kit of its own.',
      group: 'kit',
    }),
    defineField({name: 'notes', type: 'portableText', title: 'Press notes', group: 'kit'}),
    defineField({
      name: 'images',
      type: 'array',
      title: 'Images for the press',
      group: 'kit',
      of: [defineArrayMember({type: 'creditedImage'})],
    }),
    defineField({
      name: 'files',
      type: 'array',
      title: 'Files',
      group: 'kit',
      of: [
        defineArrayMember({
          type: 'file',
          fields: [defineField({name: 'title', type: 'string', title: 'Title', validation: (rule) => rule.required()})],
          validation: (rule) => rule.assetRequired(),
        }),
      ],
    }),
    ...editorialFields(),
  ],
  preview: {
    select: {title: 'title', film: 'documentary.title', embargo: 'embargoUntil'},
    prepare: ({title, film, embargo}) => ({
      title,
      subtitle: previewLine([film, embargo && `embargo until ${embargo.slice(0, 16).replace('T', ' ')} UTC`]),
    }),
  },
})
