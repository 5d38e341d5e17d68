import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {defineField, defineType} from '@sanity/types'

export const openQuestionSchema = defineType({
  name: 'openQuestion',
  title: 'Open question',
  type: 'object',
  icon: HelpCircleIcon,
  fields: [
    defineField({name: 'question', type: 'string', title: 'Question', validation: (rule) => rule.required()}),
    defineField({
      name: 'why',
      type: 'text',
      title: 'What makes it open',
      description: 'What the sources say, where they disagree, and what would settle it.',
      rows: 3,
    }),
  ],
  preview: {select: {title: 'question', subtitle: 'why'}},
})
