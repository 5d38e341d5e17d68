import {TranslateIcon} from '@sanity/icons/Translate'
import {type ConditionalPropertyCallback, defineArrayMember, defineField, defineType} from '@sanity/types'
import {previewLine} from '../fields/preview-line.ts'
import {today} from '../fields/today.ts'
import {isLanguage, otherLanguages} from '../languages.ts'
import {isTranslated} from './translatable.ts'

const names: Readonly<Record<(typeof otherLanguages)[number], string>> = {uk: 'Ukrainian'}

/** A field stands in the form only where documents of the type have it. */
const where =
  (field: string): ConditionalPropertyCallback =>
  ({document}) =>
    !isTranslated(document?._type, field)

const line = (name: string, title: string, description?: string) =>
  defineField({name, type: 'string', title, hidden: where(name), ...(description && {description})})

const lines = (name: string, title: string, rows = 3) =>
  defineField({name, type: 'text', title, rows, hidden: where(name)})

const asItIs = 'Leave it empty to keep the original.'

/** What a document says, in another language. Facts stay in the document, once; here is prose, and names. */
export const translationSchema = defineType({
  name: 'translation',
  title: 'Translation',
  type: 'object',
  icon: TranslateIcon,
  fieldsets: [{name: 'about', title: 'About this translation'}],
  fields: [
    defineField({
      name: 'language',
      type: 'string',
      title: 'Language',
      options: {list: otherLanguages.map((value) => ({value, title: names[value]})), layout: 'radio'},
      initialValue: otherLanguages[0],
      validation: (rule) => rule.required(),
    }),
    line('name', 'Name', asItIs),
    line('plural', 'Plural'),
    line('title', 'Title', asItIs),
    lines('logline', 'In one line', 2),
    lines('lead', 'Lead', 2),
    lines('summary', 'Summary'),
    lines('description', 'Description'),
    lines('statement', 'Statement'),
    lines('text', 'The words, translated', 6),
    lines('context', 'Context'),
    lines('wasWrong', 'What was wrong', 2),
    lines('nowSays', 'What it says now', 2),
    lines('homeLead', 'Line on the home page', 2),
    lines('footerNote', 'Note at the foot of every page', 2),
    defineField({name: 'synopsis', type: 'synopsis', title: 'Synopses', hidden: where('synopsis')}),
    defineField({name: 'prose', type: 'portableText', title: 'Text', hidden: where('prose')}),
    defineField({
      name: 'phrases',
      type: 'array',
      title: 'Other texts of this document',
      description:
        'Each with its original, letter for letter: descriptions of pictures, notes, what a date is based on. When the original changes, the translation is no longer shown.',
      hidden: where('phrases'),
      of: [defineArrayMember({type: 'translatedPhrase'})],
    }),
    defineField({
      name: 'from',
      fieldset: 'about',
      type: 'string',
      title: 'Translated from',
      description:
        'The language of the original, by its code: “en”. A quotation keeps its original beside the translation.',
      initialValue: 'en',
      validation: (rule) =>
        rule
          .required()
          .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
          .error('Write the code of a language: en, uk, pl.'),
    }),
    defineField({
      name: 'translator',
      fieldset: 'about',
      type: 'string',
      title: 'Translator',
      description: 'Readers see it beside translated quotations. Claims and quotations need it.',
      validation: (rule) =>
        rule.custom((value, {document}) =>
          value || !['claim', 'quote'].includes(document?._type ?? '')
            ? true
            : 'Say who translated it: words that somebody stands by are never translated anonymously.',
        ),
    }),
    defineField({
      name: 'checkedOn',
      fieldset: 'about',
      type: 'date',
      title: 'Last compared with the original',
      description: 'When the document changes after this day, it is listed under “Needs attention”.',
      initialValue: today,
    }),
  ],
  preview: {
    select: {language: 'language', translator: 'translator', checkedOn: 'checkedOn'},
    prepare: ({language, translator, checkedOn}) => ({
      title: isLanguage(language) && language !== 'en' ? names[language] : 'Translation',
      subtitle: previewLine([translator, checkedOn ? `compared on ${checkedOn}` : 'not yet compared']),
    }),
  },
})

export const translatedPhraseSchema = defineType({
  name: 'translatedPhrase',
  title: 'Text',
  type: 'object',
  fields: [
    defineField({name: 'original', type: 'text', title: 'Original', rows: 2, validation: (rule) => rule.required()}),
    defineField({name: 'text', type: 'text', title: 'Translation', rows: 2, validation: (rule) => rule.required()}),
  ],
  preview: {select: {title: 'text', subtitle: 'original'}},
})
