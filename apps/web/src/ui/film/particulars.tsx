import {type FilmPage} from '@verite/content-model/documentary/documentary'
import {filmSections, labelOf, titleKinds} from '@verite/content-model/vocabularies'
import {Facts} from '../facts/facts.tsx'
import {InlineList} from '../inline-list/inline-list.tsx'
import styles from './film.module.css'

/** The technical facts of a film, and plainly what is not known yet. */
export function Particulars({film}: {film: FilmPage}) {
  const missing = film.completeness.flatMap(({section, state}) =>
    state === 'missing' ? [labelOf(filmSections, section).toLowerCase()] : [],
  )
  return (
    <>
      <Facts
        facts={[
          {label: 'Running time', value: film.runtimeMinutes && `${film.runtimeMinutes} minutes`},
          {label: 'Languages', value: film.languages.length > 0 && <InlineList items={film.languages} />},
          {label: 'Countries', value: film.countries.length > 0 && <InlineList items={film.countries} />},
          ...film.otherTitles.map(({title, kind, language}) => ({
            label: labelOf(titleKinds, kind),
            value: <span lang={language}>{title}</span>,
          })),
        ]}
      />
      {missing.length > 0 && <p className={styles.missing}>Not yet known: {inWords.format(missing)}.</p>}
    </>
  )
}

/** True where there is something to say. */
export function hasParticulars(film: FilmPage): boolean {
  const {runtimeMinutes, languages, countries, otherTitles, completeness} = film
  const listed = languages.length + countries.length + otherTitles.length > 0
  return runtimeMinutes !== null || listed || completeness.some(({state}) => state === 'missing')
}

const inWords = new Intl.ListFormat('en', {type: 'conjunction'})
