import {TagIcon} from '@sanity/icons/Tag'
import {defineField, defineType} from '@sanity/types'
import {previewLine} from '../fields/preview-line.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {departments, labelOf} from '../vocabularies.ts'

export const jobTitleSchema = defineType({
  name: 'jobTitle',
  title: 'Job title',
  type: 'document',
  icon: TagIcon,
  fields: [
    defineField({
      name: 'name',
      type: 'string',
      title: 'For one person',
      description: '“Executive producer”',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'plural',
      type: 'string',
      title: 'For several',
      description: '“Executive producers”',
      validation: (rule) => rule.required(),
    }),
    vocabularyField({name: 'department', title: 'Department', vocabulary: departments, required: true}),
    defineField({
      name: 'billingRank',
      type: 'number',
      title: 'Billing rank',
      description: 'Where the job stands in the credits: 10 before 20. Leave gaps.',
      validation: (rule) => rule.required().integer().min(0),
    }),
  ],
  orderings: [{name: 'billing', title: 'As billed', by: [{field: 'billingRank', direction: 'asc'}]}],
  preview: {
    select: {title: 'name', department: 'department', rank: 'billingRank'},
    prepare: ({title, department, rank}) => ({
      title,
      subtitle: previewLine([labelOf(departments, department), rank !== undefined && `rank ${rank}`]),
    }),
  },
})
