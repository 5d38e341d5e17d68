import {type FilmPage} from '@verite/content-model/documentary/documentary'
import styles from './film.module.css'

/** Whom to call, for those whom a film may hurt. */
export function Helplines({helplines}: Pick<FilmPage, 'helplines'>) {
  return (
    <>
      <p className={styles.helpLead}>If you need someone to talk to:</p>
      <ul className={styles.plainList}>
        {helplines.map(({key, name, territory, phone, url}) => (
          <li key={key}>
            {url ? <a href={url}>{name}</a> : name}
            {phone && (
              <>
                , <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
              </>
            )}
            {territory && <span className={styles.soft}> ({territory})</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
