import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {editorialFields, editorsOnly} from '../fields/editorial-fields.ts'
import {previewLine} from '../fields/preview-line.ts'
import {referencesField} from '../fields/reference-fields.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {claimStatuses, claimVoices, labelOf, renderPolicies} from '../vocabularies.ts'

export const claimSchema = defineType({
  name: 'claim',
  title: 'Claim',
  type: 'document',
  icon: CheckmarkCircleIcon,
  groups: [
    {name: 'claim', title: 'Claim', default: true},
    {name: 'evidence', title: 'Evidence'},
    {name: 'review', title: 'Review'},
    editorsOnly,
  ],
  fields: [
    defineField({
      name: 'statement',
      type: 'text',
      title: 'Statement',
      description: 'One thing that somebody says, in our words, with who says it.',
      group: 'claim',
      rows: 3,
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'subject',
      type: 'claimSubject',
      title: 'What it is about',
      group: 'claim',
      validation: (rule) => rule.required(),
    }),
    vocabularyField({name: 'status', title: 'Status', vocabulary: claimStatuses, group: 'claim', required: true}),
    vocabularyField({name: 'voice', title: 'Whose voice', vocabulary: claimVoices, group: 'claim', required: true}),
    defineField({
      name: 'attributedTo',
      type: 'attribution',
      title: 'Who says so',
      group: 'claim',
      hidden: ({document}) => document?.['voice'] !== 'attributed',
    }),
    vocabularyField({
      name: 'renderPolicy',
      title: 'On the site',
      vocabulary: renderPolicies,
      description: 'Withheld claims reach nobody but editors.',
      group: 'claim',
      initialValue: 'withhold',
      required: true,
    }),
    defineField({
      name: 'withholdReason',
      type: 'text',
      title: 'Why it is withheld',
      description: 'Never shown on the site.',
      group: 'claim',
      rows: 3,
      hidden: ({document}) => document?.['renderPolicy'] !== 'withhold',
    }),
    defineField({
      name: 'evidence',
      type: 'array',
      title: 'Evidence',
      description: 'What speaks for it and what against it: each source, where in it, and how far it carries.',
      group: 'evidence',
      of: [defineArrayMember({type: 'evidence'})],
    }),
    defineField({
      name: 'context',
      type: 'text',
      title: 'What else is known',
      description: 'Stands beside the claim on the page.',
      group: 'evidence',
      rows: 3,
    }),
    referencesField({name: 'conflictsWith', title: 'Conflicts with', to: ['claim'], group: 'evidence'}),
    defineField({
      name: 'checker',
      type: 'string',
      title: 'Checked by',
      description: 'Never shown on the site.',
      group: 'review',
    }),
    defineField({name: 'checkedOn', type: 'date', title: 'Checked on', group: 'review'}),
    defineField({
      name: 'legalSignOff',
      type: 'legalSignOff',
      title: 'Legal review',
      description: 'A contested claim cannot be shown without it. Never shown on the site.',
      group: 'review',
    }),
    ...editorialFields(),
  ],
  preview: {
    select: {
      title: 'statement',
      status: 'status',
      policy: 'renderPolicy',
      name: 'subject.document.name',
      film: 'subject.document.title',
    },
    prepare: ({title, status, policy, name, film}) => ({
      title,
      subtitle: previewLine([labelOf(claimStatuses, status), policy !== 'show' && 'withheld', name ?? film]),
    }),
  },
})
