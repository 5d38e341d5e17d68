import {type EventFacts} from '@verite/content-model/event/event'

type Schedule = NonNullable<EventFacts['schedule']>

/** Start and end of an event in the zone where it takes place, with the zone named. */
export function ScheduleText({schedule: {start, end, timeZone}}: {schedule: Schedule}) {
  const zoned = new Intl.DateTimeFormat('en', {
    timeZone,
    dateStyle: 'long',
    timeStyle: 'short',
  })
  const [from, until] = [new Date(start), end && new Date(end)]
  return (
    <>
      <time dateTime={start}>{until ? zoned.formatRange(from, until) : zoned.format(from)}</time> (
      {timeZone.replaceAll('_', ' ')})
    </>
  )
}
