import type {Credit} from '@verite/content-model/credit-sheet/credit-sheet'
import type {FilmPage} from '@verite/content-model/documentary/documentary'
import {paths} from '@verite/content-model/paths'
import type {Movie} from 'schema-dts'
import {schemaOrgDates} from '@verite/content-model/fuzzy-date/schema-org-date'
import {hasEnded} from '../../../../ui/film/offer-clock.ts'
import {linkJsonLd, partyJsonLd, personLinkJsonLd} from '../../../structured-data/link-json-ld.ts'
import {toldAddress, toldInOriginal, type Told} from '../../../structured-data/told.ts'
import {externalProfiles} from '../../../../ui/external-links/external-profiles.ts'

/**
 * A film for search engines. What no source states is left out: no price is not "free", no territory is not
 * "worldwide", and an inferred date is no date of publication. What has
 * ended by `now` (ISO) is no longer offered.
 */
export function filmJsonLd(film: FilmPage, siteUrl: string, now: string, told: Told = toldInOriginal): Movie {
  const {keyArt, synopsis, runtimeMinutes, languages, countries, subjects, otherTitles} = film
  const description = synopsis?.short ?? film.logline
  const picture = keyArt.poster ?? keyArt.social
  const sameAs = externalProfiles(film.externalIds, 'film').map(({url}) => url)
  return {
    '@type': 'Movie',
    name: film.title,
    url: toldAddress(paths.film(film.slug), siteUrl, told),
    ...(otherTitles.length > 0 && {alternateName: otherTitles.map(({title}) => title)}),
    ...(description && {description}),
    ...(picture && {image: picture.url}),
    ...(runtimeMinutes && {duration: `PT${runtimeMinutes}M`}),
    ...(languages.length > 0 && {inLanguage: languages}),
    ...(countries.length > 0 && {countryOfOrigin: countries.map((name) => ({'@type': 'Country', name}) as const)}),
    ...(subjects.length > 0 && {about: subjects.map((subject) => linkJsonLd(subject, siteUrl))}),
    ...publicationOf(film),
    ...creditsOf(film, siteUrl),
    ...(film.trailer && {trailer: trailerOf(film.trailer)}),
    ...watchActionsOf(film, now),
    ...(sameAs.length > 0 && {sameAs}),
    dateModified: film.updatedAt,
  }
}

function publicationOf({releases}: FilmPage) {
  const dates = releases.flatMap(({date}) => schemaOrgDates(date).startDate ?? []).toSorted()
  return dates[0] ? {datePublished: dates[0]} : {}
}

/** Directors and producers have a property each; every other job is told in its own words. */
function creditsOf({creditSheet}: FilmPage, siteUrl: string) {
  const credits = (creditSheet?.credits ?? []).filter(({status}) => status !== 'disputed')
  const holding = (job: string) => credits.filter((credit) => credit.party.type === 'person' && credit.job.name === job)
  const [directors, producers] = [holding('Director'), holding('Producer')]
  const others = credits.filter((credit) => !directors.includes(credit) && !producers.includes(credit))
  return {
    ...(directors.length > 0 && {director: directors.map(({party}) => personLinkJsonLd(party, siteUrl))}),
    ...(producers.length > 0 && {producer: producers.map(({party}) => partyJsonLd(party, siteUrl))}),
    ...(others.length > 0 && {
      contributor: others.slice(0, contributorsAtMost).map((credit) => roleOf(credit, siteUrl)),
    }),
  }
}

/** The page of credits names all; here they would outweigh the page of the film. */
const contributorsAtMost = 80

function roleOf({party, job}: Credit, siteUrl: string) {
  return {'@type': 'Role', roleName: job.name, contributor: partyJsonLd(party, siteUrl)} as const
}

function trailerOf({title, url, poster, durationSeconds, language}: NonNullable<FilmPage['trailer']>) {
  return {
    '@type': 'VideoObject',
    name: title,
    url,
    ...(poster && {thumbnailUrl: poster.url}),
    ...(durationSeconds && {duration: `PT${durationSeconds}S`}),
    ...(language && {inLanguage: language}),
  } as const
}

function watchActionsOf({offers}: FilmPage, now: string) {
  const targets = offers.filter((offer) => !hasEnded(offer, now)).flatMap(({url}) => url ?? [])
  return targets.length > 0
    ? {potentialAction: targets.map((target) => ({'@type': 'WatchAction', target}) as const)}
    : {}
}
