import {type Release} from '@verite/content-model/documentary/film-card'
import {relationToClock, type ClockRelation} from '@verite/content-model/fuzzy-date/clock'
import {DateText} from '../fuzzy-date/date-text.tsx'
import {DocumentName} from '../party/document-name.tsx'
import {PlaceName} from '../timeline/place-name.tsx'

/** When and where a film is or was shown, in the tense that the clock gives. */
export function ReleaseLine({release, now}: {release: Release; now: string}) {
  const {date, provider, place} = release
  return (
    <>
      {releaseWords(release, now)} <DateText date={date} />
      {provider && (
        <>
          {' '}
          on <DocumentName of={provider} />
        </>
      )}
      {place && (
        <>
          , <PlaceName place={place} />
        </>
      )}
    </>
  )
}

/** “Premieres” until the day is over everywhere, then “Premiered”; a noun where the clock cannot tell. */
export function releaseWords({kind, premiere, date}: Release, now: string): string {
  return words[premiere ? 'premiere' : kind][relationToClock(date.edtf, new Date(now))]
}

/** The release that a title card names: the premiere where one is marked, or the first. */
export function headlineRelease(releases: readonly Release[]): Release | undefined {
  return releases.find(({premiere}) => premiere) ?? releases[0]
}

const words: Readonly<Record<Release['kind'] | 'premiere', Record<ClockRelation, string>>> = {
  premiere: {upcoming: 'Premieres', current: 'Premieres', past: 'Premiered', unknown: 'Premiere:'},
  festival: {upcoming: 'Screens', current: 'Screens', past: 'Screened', unknown: 'Festival screening:'},
  theatrical: {
    upcoming: 'In cinemas from',
    current: 'In cinemas from',
    past: 'In cinemas since',
    unknown: 'In cinemas:',
  },
  broadcast: {upcoming: 'Airs', current: 'Airs', past: 'Aired', unknown: 'Broadcast:'},
  streaming: {upcoming: 'Streams from', current: 'Streams from', past: 'Streaming since', unknown: 'Streaming:'},
  physical: {upcoming: 'On disc from', current: 'On disc from', past: 'On disc since', unknown: 'On disc:'},
}
