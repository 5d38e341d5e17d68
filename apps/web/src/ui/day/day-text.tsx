/** A day that the site itself recorded (`YYYY-MM-DD`), as when a correction was made. */
export function DayText({day}: {day: string}) {
  return <time dateTime={day}>{inWords.format(new Date(`${day}T00:00:00Z`))}</time>
}

const inWords = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'})
