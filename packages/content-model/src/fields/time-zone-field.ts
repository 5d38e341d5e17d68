import {defineField} from '@sanity/types'
import {isTimeZone} from './is-time-zone.ts'

type Options = {description: string; group?: string; required?: boolean}

/** A field for the name of a time zone, as the world’s list of them spells it. */
export function timeZoneField({required = false, ...field}: Options) {
  return defineField({
    ...field,
    name: 'timeZone',
    type: 'string',
    title: 'Time zone',
    validation: (rule) => {
      const known = rule.custom((zone?: string) => !zone || isTimeZone(zone) || notKnown(zone))
      return required ? known.required() : known
    },
  })
}

const notKnown = (zone: string) =>
  `“${zone}” is not the name of a time zone. Write a region and a city: Europe/Warsaw, America/Denver.`
