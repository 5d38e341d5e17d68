import {defineType} from '@sanity/types'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {filmSections, labelOf, sectionStates} from '../vocabularies.ts'

export const sectionStateSchema = defineType({
  name: 'sectionState',
  title: 'How complete',
  type: 'object',
  fields: [
    vocabularyField({name: 'section', title: 'Part', vocabulary: filmSections, required: true}),
    vocabularyField({name: 'state', title: 'State', vocabulary: sectionStates, required: true}),
  ],
  preview: {
    select: {section: 'section', state: 'state'},
    prepare: ({section, state}) => ({title: labelOf(filmSections, section), subtitle: labelOf(sectionStates, state)}),
  },
})
