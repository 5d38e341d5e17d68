import {UserIcon} from '@sanity/icons/User'
import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {editorialFields, editorsOnly} from '../fields/editorial-fields.ts'
import {sourcesField} from '../fields/reference-fields.ts'
import {slugFields} from '../fields/slug-fields.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {paths} from '../paths.ts'
import {vitalStatuses} from '../vocabularies.ts'
import {toldApart} from './told-apart.ts'

export const personSchema = defineType({
  name: 'person',
  title: 'Person',
  type: 'document',
  icon: UserIcon,
  groups: [
    {name: 'name', title: 'Name', default: true},
    {name: 'life', title: 'Life'},
    {name: 'page', title: 'Page'},
    {name: 'sources', title: 'Sources'},
    editorsOnly,
  ],
  fields: [
    defineField({
      name: 'name',
      type: 'string',
      title: 'Name',
      description: 'As this person is known.',
      group: 'name',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'sortName',
      type: 'string',
      title: 'Name for sorting',
      description: '“Hutchins, Halyna”. Write it as its own language sorts it.',
      group: 'name',
      validation: (rule) => rule.required(),
    }),
    list('nativeNames', 'Name in its own script', 'nativeName', 'name'),
    list('aliases', 'Other names', 'string', 'name'),
    defineField({
      name: 'disambiguator',
      type: 'string',
      title: 'Told apart by',
      description: 'Two or three words where names are alike: “cinematographer”, “executive producer”. Readers see it.',
      group: 'name',
      validation: (rule) => rule.custom(toldApart).warning(),
    }),
    ...slugFields('name', 'name'),
    vocabularyField({
      name: 'vitalStatus',
      title: 'Living',
      vocabulary: vitalStatuses,
      group: 'life',
      initialValue: 'unknown',
      required: true,
    }),
    defineField({
      name: 'died',
      type: 'fuzzyDate',
      title: 'Died',
      group: 'life',
      hidden: ({document}) => document?.['vitalStatus'] !== 'deceased',
    }),
    list('occupations', 'Occupations', 'string', 'life'),
    defineField({name: 'origin', type: 'statedOrigin', title: 'Origin, as stated', group: 'life'}),
    list('relationships', 'Relationships', 'relationship', 'life'),
    list('education', 'Education', 'education', 'life'),
    list('honours', 'Honours', 'honour', 'life'),
    list('quantities', 'Numbers that sources give', 'quantity', 'life'),
    defineField({name: 'biography', type: 'portableText', title: 'Biography', group: 'page'}),
    defineField({name: 'portrait', type: 'creditedImage', title: 'Portrait', group: 'page'}),
    defineField({name: 'externalIds', type: 'externalId', title: 'In other databases', group: 'page'}),
    defineField({name: 'seo', type: 'seo', title: 'In search results', group: 'page'}),
    sourcesField('sources'),
    defineField({
      name: 'sensitivityNote',
      type: 'text',
      title: 'Sensitivity',
      description: 'What to mind when writing about this person. Never shown on the site.',
      group: editorsOnly.name,
      rows: 3,
    }),
    ...editorialFields(),
  ],
  orderings: [{name: 'sortName', title: 'By name', by: [{field: 'sortName', direction: 'asc'}]}],
  preview: {
    select: {
      title: 'name',
      disambiguator: 'disambiguator',
      occupation: 'occupations.0',
      slug: 'slug.current',
      media: 'portrait',
    },
    prepare: ({title, disambiguator, occupation, slug, media}) => ({
      title,
      // Of namesakes whom nobody has told apart yet, the address is what differs.
      subtitle: disambiguator ?? occupation ?? (slug && paths.person(slug)),
      media: media ?? UserIcon,
    }),
  },
})

function list(name: string, title: string, type: string, group: string) {
  return defineField({name, title, type: 'array', of: [defineArrayMember({type})], group})
}
