import {type FilmPage} from '@verite/content-model/documentary/documentary'
import {countryName} from '../language/local-names.ts'
import {spoken} from '../language/spoken.ts'
import {filmWords} from './film-words.ts'
import styles from './film.module.css'

/** Whom to call, for those whom a film may hurt. */
export function Helplines({helplines}: Pick<FilmPage, 'helplines'>) {
  return (
    <>
      <p className={styles.helpLead}>{spoken(filmWords).helpLead}</p>
      <ul className={styles.plainList}>
        {helplines.map(({key, name, territory, phone, url}) => (
          <li key={key}>
            {url ? <a href={url}>{name}</a> : name}
            {phone && (
              <>
                , <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
              </>
            )}
            {territory && <span className={styles.soft}> ({countryName(territory)})</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
