import {tzlib_get_ical_block, tzlib_get_timezones} from 'timezones-ical-library'

/** What a calendar file has to say about a time zone that it names (`VTIMEZONE`); null for a name that is none. */
export function zoneDefinition(timeZone: string): string | null {
  if (![tzlib_get_timezones()].flat().includes(timeZone)) return null
  const [definition] = [tzlib_get_ical_block(timeZone)].flat()
  return definition ?? null
}
