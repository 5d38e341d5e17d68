import type {FilmPage, Offer} from '@verite/content-model/documentary/documentary'
import {localPath, originalLanguage, type Language} from '@verite/content-model/languages'
import {paths} from '@verite/content-model/paths'
import {accessFeatureKinds, labelOf, offerModels} from '@verite/content-model/vocabularies'
import {hasEnded} from '../ui/film/offer-clock.ts'
import {countryName, languageName} from '../ui/language/local-names.ts'
import {releaseWords} from '../ui/film/release-line.tsx'
import type {OpenKit} from './kit-at.ts'
import type {KitRow} from './kit-section.ts'
import {pressKitWords} from './press-kit-words.ts'

/** At which moment (ISO) a kit is composed, and where its links lead. */
export type KitSetting = {siteUrl: string; now: string}

/** What is known about a film, one line each; nothing that is not. The tense of its releases follows `now` (ISO). */
export function factRows({film, language, foreign}: OpenKit, {siteUrl, now}: KitSetting): KitRow[] {
  const words = pressKitWords[language]
  const offers = film.offers.filter((offer) => !hasEnded(offer, now)).map((offer) => offerText(offer, language))
  const rows: (readonly [label: string, values: readonly (string | null)[], between?: string])[] = [
    [words.title, [film.title]],
    [words.otherTitles, film.otherTitles.map(({title}) => title), '; '],
    [words.line, [film.logline]],
    ...film.releases.map((release) => [words.release, [releaseText(release, now, language)]] as const),
    [words.watch, offers, '; '],
    [words.runtime, [film.runtimeMinutes === null ? null : words.minutes(film.runtimeMinutes)]],
    [words.languages, film.languages.map((code) => languageName(code, language))],
    [words.countries, film.countries.map((code) => countryName(code, language))],
    [words.about, film.subjects.map(({title}) => title)],
    [words.accounts, film.participantGroups.map(({description}) => description), '; '],
    [words.access, film.accessFeatures.map(({kind}) => labelOf(accessFeatureKinds, kind, language))],
    [words.advisories, film.contentAdvisories.map(({topic}) => topic)],
    [words.page, [siteUrl + localPath(language, paths.film(film.slug))]],
  ]
  return rows.flatMap(([label, values, between = ', ']) => {
    const known = values.filter((value) => value !== null && value !== '')
    const isForeign = known.every((value) => foreign.includes(value ?? ''))
    if (known.length === 0) return []
    return [{label, value: known.join(between), ...(isForeign && {language: originalLanguage})}]
  })
}

/** What the press asks for first and no source has stated yet. */
export function missingFacts({film, lives, pictures, language}: OpenKit): string[] {
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
  const where = territories.map((code) => countryName(code, language)).join(', ')
  return [provider.name, model && labelOf(offerModels, model, language), where].filter(Boolean).join(', ')
}
