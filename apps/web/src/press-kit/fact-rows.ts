import type {FilmPage, Offer} from '@verite/content-model/documentary/documentary'
import {localPath, type Language} from '@verite/content-model/languages'
import {paths} from '@verite/content-model/paths'
import {accessFeatureKinds, labelOf, offerModels} from '@verite/content-model/vocabularies'
import {hasEnded} from '../ui/film/offer-clock.ts'
import {releaseWords} from '../ui/film/release-line.tsx'
import type {OpenKit} from './kit-at.ts'
import {pressKitWords} from './press-kit-words.ts'

/** In which language and at which moment (ISO) a kit is composed, and where its links lead. */
export type KitSetting = {siteUrl: string; now: string; language: Language}

type Row = {label: string; value: string}

/** What is known about a film, one line each; nothing that is not. The tense of its releases follows `now` (ISO). */
export function factRows(film: FilmPage, {siteUrl, now, language}: KitSetting): Row[] {
  const words = pressKitWords[language]
  const rows: (readonly [string, string | null | undefined])[] = [
    [words.title, film.title],
    [words.otherTitles, film.otherTitles.map(({title}) => title).join('; ')],
    [words.line, film.logline],
    ...film.releases.map((release) => [words.release, releaseText(release, now, language)] as const),
    [
      words.watch,
      film.offers
        .filter((offer) => !hasEnded(offer, now))
        .map((offer) => offerText(offer, language))
        .join('; '),
    ],
    [words.runtime, film.runtimeMinutes === null ? null : words.minutes(film.runtimeMinutes)],
    [words.languages, film.languages.join(', ')],
    [words.countries, film.countries.join(', ')],
    [words.about, film.subjects.map(({title}) => title).join(', ')],
    [words.accounts, film.participantGroups.map(({description}) => description).join('; ')],
    [words.access, film.accessFeatures.map(({kind}) => labelOf(accessFeatureKinds, kind, language)).join(', ')],
    [words.advisories, film.contentAdvisories.map(({topic}) => topic).join(', ')],
    [words.page, siteUrl + localPath(language, paths.film(film.slug))],
  ]
  return rows.flatMap(([label, value]) => (value ? [{label, value}] : []))
}

/** What the press asks for first and no source has stated yet. */
export function missingFacts({film, lives, pictures}: OpenKit, language: Language): string[] {
  const {synopsis, runtimeMinutes, languages, countries, stills} = film
  const {missing} = pressKitWords[language]
  const facts: (readonly [string, boolean])[] = [
    [missing.runtime, runtimeMinutes === null],
    [missing.languages, languages.length === 0],
    [missing.countries, countries.length === 0],
    [missing.synopses, !(synopsis?.short ?? synopsis?.medium ?? synopsis?.long)],
    [missing.stills, stills.length === 0 && pictures.length < 2],
    [missing.lives, lives.length === 0],
  ]
  return facts.flatMap(([name, isMissing]) => (isMissing ? [name] : []))
}

function releaseText(release: FilmPage['releases'][number], now: string, language: Language): string {
  const {date, provider, place} = release
  const note = date.stated?.startsWith('XXXX') ? pressKitWords[language].yearInferred : null
  return [`${releaseWords(release, now, language)} ${date.display}`, provider?.name, place?.name, note]
    .filter(Boolean)
    .join(', ')
}

function offerText({provider, model, territories}: Offer, language: Language): string {
  return [provider.name, model && labelOf(offerModels, model, language), territories.join(' ')]
    .filter(Boolean)
    .join(', ')
}
