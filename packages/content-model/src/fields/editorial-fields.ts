import {defineArrayMember, defineField} from '@sanity/types'

/** The group that holds what readers never see. */
export const editorsOnly = {name: 'editors', title: 'Editors only'}

/** A note and open questions, for editors. Both are in `privateFields`. */
export function editorialFields() {
  return [
    defineField({
      name: 'openQuestions',
      type: 'array',
      title: 'Open questions',
      description: 'What the sources leave open, or say in two ways. Never shown on the site.',
      group: editorsOnly.name,
      of: [defineArrayMember({type: 'openQuestion'})],
    }),
    defineField({
      name: 'internalNote',
      type: 'text',
      title: 'Note for editors',
      description: 'Never shown on the site.',
      group: editorsOnly.name,
      rows: 3,
    }),
  ]
}
