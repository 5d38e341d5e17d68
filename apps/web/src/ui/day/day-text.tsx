import {dayText} from '../language/local-names.ts'

/** A day that the site itself recorded (`YYYY-MM-DD`), as when a correction was made. */
export function DayText({day}: {day: string}) {
  return <time dateTime={day}>{dayText(day)}</time>
}
