import {PinIcon} from '@sanity/icons/Pin'
import {defineField, defineType} from '@sanity/types'
import {problemWithCountry} from '../fields/country-code.ts'
import {editorialFields, editorsOnly} from '../fields/editorial-fields.ts'
import {previewLine} from '../fields/preview-line.ts'
import {timeZoneField} from '../fields/time-zone-field.ts'
import {vocabularyField} from '../fields/vocabulary-field.ts'
import {placeKinds} from '../vocabularies.ts'

export const placeSchema = defineType({
  name: 'place',
  title: 'Place',
  type: 'document',
  icon: PinIcon,
  groups: [{name: 'place', title: 'Place', default: true}, editorsOnly],
  fields: [
    defineField({
      name: 'name',
      type: 'string',
      title: 'Name',
      description: 'In its own spelling: Toruń, not Torun.',
      group: 'place',
      validation: (rule) => rule.required(),
    }),
    vocabularyField({name: 'kind', title: 'Kind', vocabulary: placeKinds, group: 'place', required: true}),
    defineField({name: 'locality', type: 'string', title: 'Town', group: 'place'}),
    defineField({name: 'region', type: 'string', title: 'State or region', group: 'place'}),
    defineField({
      name: 'country',
      type: 'string',
      title: 'Country',
      description: 'Two letters: PL, US, UA. Empty when the sources do not say.',
      group: 'place',
      validation: (rule) => rule.custom((country?: string) => problemWithCountry(country) ?? true),
    }),
    defineField({name: 'location', type: 'geopoint', title: 'On the map', group: 'place'}),
    timeZoneField({description: 'The zone’s name: Europe/Warsaw, America/Denver.', group: 'place'}),
    ...editorialFields(),
  ],
  preview: {
    select: {title: 'name', locality: 'locality', region: 'region', country: 'country'},
    prepare: ({title, locality, region, country}) => ({
      title,
      subtitle: previewLine([locality, region, country].filter((part) => part !== title)),
    }),
  },
})
