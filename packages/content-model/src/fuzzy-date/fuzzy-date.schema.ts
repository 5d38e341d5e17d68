import {defineField, defineType} from '@sanity/types'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {dateCertainties} from '../vocabularies.ts'

export const fuzzyDateSchema = defineType({
  name: 'fuzzyDate',
  title: 'Date, as far as it is known',
  type: 'object',
  fields: [
    defineField({
      name: 'display',
      type: 'string',
      title: 'As the page says it',
      description: 'In the words of the source: “early 2024”, “March 11”, “undated”.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'edtf',
      type: 'string',
      title: 'For sorting',
      description:
        'The same date in EDTF: 2021-10-21, 2024-01~/2024-04~ (early 2024), XXXX-03-11 (no year), 2025-03-11? (we think). Empty where only the order is known.',
    }),
    defineField({
      name: 'stated',
      type: 'string',
      title: 'What the source alone gives',
      description: 'In EDTF, where we add to it: the source has XXXX-03-11, we infer 2025-03-11?.',
      hidden: isPlain,
    }),
    vocabularyField({
      name: 'certainty',
      title: 'How we know it',
      vocabulary: dateCertainties,
      required: true,
    }),
    defineField({
      name: 'basis',
      type: 'text',
      title: 'Why this date',
      description: 'Opens beside the date on the page. Needed when we infer it.',
      rows: 2,
      hidden: isPlain,
    }),
    defineField({
      name: 'earliest',
      type: 'date',
      title: 'Earliest day',
      description: 'Computed from the date for sorting.',
      readOnly: true,
    }),
    defineField({
      name: 'latest',
      type: 'date',
      title: 'Latest day',
      description: 'Computed from the date for sorting.',
      readOnly: true,
    }),
  ],
  preview: {select: {title: 'display', subtitle: 'edtf'}},
})

/** What a source states plainly needs no more words; whatever was written stays in sight. */
function isPlain({value, parent}: {value?: unknown; parent?: {certainty?: string}}): boolean {
  return !value && (parent?.certainty ?? 'asserted') === 'asserted'
}
