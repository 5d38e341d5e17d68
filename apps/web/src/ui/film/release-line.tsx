import {type Language} from '@verite/content-model/languages'
import {type Release} from '@verite/content-model/documentary/film-card'
import {relationToClock} from '@verite/content-model/fuzzy-date/clock'
import {releaseWordsOf} from './release-words.ts'
import {spoken} from '../language/spoken.ts'
import {currentLanguage} from '../language/current-language.ts'
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
          {spoken(releaseWordsOf).on} <DocumentName of={provider} />
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
export function releaseWords(
  {kind, premiere, date}: Release,
  now: string,
  language: Language = currentLanguage(),
): string {
  return releaseWordsOf[language].verbs[premiere ? 'premiere' : kind][relationToClock(date.edtf, new Date(now))]
}

/** The release that a title card names: the premiere where one is marked, or the first. */
export function headlineRelease(releases: readonly Release[]): Release | undefined {
  return releases.find(({premiere}) => premiere) ?? releases[0]
}
