import {tzlib_get_ical_block, tzlib_get_timezones} from 'timezones-ical-library'

/**
 * What a calendar file has to say about a time zone that it names (`VTIMEZONE`); null for a name that is none. Kept, for
 * it is asked for with every event, and the library reads all its zones for each answer.
 */
export function zoneDefinition(timeZone: string): string | null {
  known ??= new Set([tzlib_get_timezones()].flat())
  if (!known.has(timeZone)) return null
  const definition = definitions.get(timeZone) ?? [tzlib_get_ical_block(timeZone)].flat()[0] ?? null
  if (definition !== null) definitions.set(timeZone, definition)
  return definition
}

let known: ReadonlySet<string> | undefined
const definitions = new Map<string, string>()
