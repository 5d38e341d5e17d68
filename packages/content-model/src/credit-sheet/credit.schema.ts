import {UserIcon} from '@sanity/icons/User'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {previewLine} from '../fields/preview-line.ts'
import {referenceField, referencesField, sourcesField} from '../fields/reference-fields.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {creditAttributes, creditStatuses, labelOf} from '../vocabularies.ts'

export const creditSchema = defineType({
  name: 'credit',
  title: 'Credit',
  type: 'object',
  fields: [
    referenceField({name: 'party', title: 'Person or organisation', to: ['person', 'organisation'], required: true}),
    defineField({name: 'asCredited', type: 'string', title: 'Name as credited', description: 'Only where it differs.'}),
    defineField({name: 'postNominals', type: 'string', title: 'Letters after the name', description: '“ASC”, “BSC”'}),
    referenceField({name: 'job', title: 'Job', to: ['jobTitle'], required: true}),
    referencesField({
      name: 'onBehalfOf',
      title: 'For the company',
      to: ['organisation'],
      description: 'As in “produced by … for …”. Empty when none is named.',
    }),
    defineField({name: 'character', type: 'string', title: 'Character'}),
    defineField({
      name: 'attributes',
      type: 'array',
      title: 'Remarks',
      of: [defineArrayMember({type: 'string'})],
      options: {list: [...creditAttributes]},
    }),
    vocabularyField({
      name: 'status',
      title: 'Status',
      vocabulary: creditStatuses,
      initialValue: 'announced',
      required: true,
    }),
    sourcesField(),
  ],
  preview: {
    select: {
      title: 'party.name',
      asCredited: 'asCredited',
      job: 'job.name',
      company: 'onBehalfOf.0.name',
      remark: 'attributes.0',
      status: 'status',
      media: 'party.portrait',
    },
    prepare: ({title, asCredited, job, company, remark, status, media}) => ({
      title: asCredited ?? title,
      subtitle: previewLine([
        previewLine([job, company && `for ${company}`], ' '),
        remark && labelOf(creditAttributes, remark),
        status === 'disputed' && 'disputed',
        asCredited && title && `that is ${title}`,
      ]),
      media: media ?? UserIcon,
    }),
  },
})
