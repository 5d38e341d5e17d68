import {type FilmPage} from '@verite/content-model/documentary/documentary'
import {filmSections, filmStatuses, titleKinds} from '@verite/content-model/vocabularies'
import {countryName, listText} from '../language/local-names.ts'
import {langOf} from '../language/foreign-texts.ts'
import {Prose} from '../language/prose.tsx'
import {label, spoken} from '../language/spoken.ts'
import {externalLinks} from '../external-links/external-links.tsx'
import {Facts} from '../facts/facts.tsx'
import {InlineLinks} from '../inline-list/inline-links.tsx'
import {InlineList} from '../inline-list/inline-list.tsx'
import {particularWords} from './particular-words.ts'
import styles from './film.module.css'

/** What a film is: what it is about, whose accounts it holds, its technical facts, and plainly what is not known yet. */
export function Particulars({film}: {film: FilmPage}) {
  const words = spoken(particularWords)
  const {subjects, participantGroups, contentAdvisories, synopsis, runtimeMinutes, languages, countries} = film
  const missing = film.completeness.flatMap(({section, state}) =>
    state === 'missing' ? [lowerFirst(label(filmSections, section))] : [],
  )
  return (
    <>
      {synopsis?.short && (
        <p className={styles.synopsisLead}>
          <Prose text={synopsis.short} />
        </p>
      )}
      <Facts
        facts={[
          {label: words.about, value: subjects.length > 0 && <InlineLinks documents={subjects} />},
          {label: words.accounts, value: participantGroups.length > 0 && <Groups groups={participantGroups} />},
          {
            label: words.advisories,
            value: contentAdvisories.length > 0 && <Advisories advisories={contentAdvisories} />,
          },
          {label: words.status, value: film.releases.length === 0 && label(filmStatuses, film.status)},
          {label: words.runtime, value: runtimeMinutes && words.minutes(runtimeMinutes)},
          {label: words.languages, value: languages.length > 0 && <InlineList items={languages} />},
          {
            label: words.countries,
            value: countries.length > 0 && <InlineList items={countries.map((country) => countryName(country))} />,
          },
          ...film.otherTitles.map(({title, kind, language}) => ({
            label: label(titleKinds, kind),
            value: <span lang={language}>{title}</span>,
          })),
          {label: words.elsewhere, value: externalLinks(film.externalIds, 'film')},
          {label: words.missing, value: missing.length > 0 && listText(missing)},
        ]}
      />
    </>
  )
}

/** True where there is something to say. */
export function hasParticulars(film: FilmPage): boolean {
  const {subjects, participantGroups, contentAdvisories, languages, countries, otherTitles} = film
  const listed = [subjects, participantGroups, contentAdvisories, languages, countries, otherTitles]
  if (listed.some(({length}) => length > 0)) return true
  const missing = film.completeness.some(({state}) => state === 'missing')
  return Boolean(film.runtimeMinutes ?? film.synopsis?.short) || missing || film.releases.length === 0
}

function Groups({groups}: {groups: FilmPage['participantGroups']}) {
  return (
    <ul className={styles.plainList}>
      {groups.map(({key, description}) => (
        <li key={key}>
          <Prose text={description} />
        </li>
      ))}
    </ul>
  )
}

function Advisories({advisories}: {advisories: FilmPage['contentAdvisories']}) {
  return (
    <ul className={styles.plainList}>
      {advisories.map(({key, topic, note}) => (
        <li key={key}>
          <Prose text={topic} />
          {note && (
            <p lang={langOf(note)} className={styles.note}>
              {note}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase() + text.slice(1)
