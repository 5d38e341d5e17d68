import {DoubleQuoteIcon} from '@sanity/icons/DoubleQuote'
import {defineField, defineType} from '@sanity/types'
import {editorialFields, editorsOnly} from '../fields/editorial-fields.ts'
import {languageField} from '../fields/language-field.ts'
import {referenceField} from '../fields/reference-fields.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {quoteMedia} from '../vocabularies.ts'

const inMarks = /^\s*[“"„«][^]*[”"“»]\s*$/

/** Pasted words often bring their marks along, and the page would set them twice. A quotation may end in another one. */
function marksOf(text?: string) {
  return text && inMarks.test(text)
    ? 'The page sets quotation marks itself: take these out, unless they are the marks of a quotation within.'
    : true
}

export const quoteSchema = defineType({
  name: 'quote',
  title: 'Quotation',
  type: 'document',
  icon: DoubleQuoteIcon,
  groups: [{name: 'quote', title: 'Quotation', default: true}, {name: 'source', title: 'Source'}, editorsOnly],
  fields: [
    defineField({
      name: 'text',
      type: 'text',
      title: 'Words',
      description: 'Word for word, without quotation marks. An empty line separates paragraphs.',
      group: 'quote',
      rows: 6,
      validation: (rule) => [rule.required(), rule.custom(marksOf).warning()],
    }),
    languageField({
      description: 'In which it was said or written, by its code: “en”. Translations stand beside it, never instead.',
      group: 'quote',
      initialValue: 'en',
    }),
    defineField({
      name: 'fragment',
      type: 'boolean',
      title: 'A part of a sentence',
      group: 'quote',
      initialValue: false,
    }),
    referenceField({
      name: 'speaker',
      title: 'Who says it',
      to: ['person', 'organisation', 'documentary', 'work'],
      description: 'A film can speak for itself, as in its own announcement.',
      group: 'quote',
      required: true,
    }),
    vocabularyField({
      name: 'medium',
      title: 'Where it was said',
      vocabulary: quoteMedia,
      group: 'quote',
      required: true,
    }),
    defineField({
      name: 'opinion',
      type: 'boolean',
      title: 'Holds opinion',
      description: 'It judges as well as states.',
      group: 'quote',
      initialValue: false,
    }),
    defineField({
      name: 'context',
      type: 'text',
      title: 'Context',
      description: 'What a reader must know to read it rightly.',
      group: 'quote',
      rows: 2,
    }),
    defineField({name: 'date', type: 'fuzzyDate', title: 'When', group: 'source'}),
    referenceField({name: 'source', title: 'Source', to: ['source'], group: 'source', required: true}),
    defineField({name: 'locator', type: 'string', title: 'Where in it', group: 'source'}),
    ...editorialFields(),
  ],
  preview: {
    select: {title: 'text', name: 'speaker.name', film: 'speaker.title'},
    prepare: ({title, name, film}) => ({title: title && `“${title}”`, subtitle: name ?? film}),
  },
})
