import {type FilmPage} from '@verite/content-model/documentary/documentary'
import styles from './film.module.css'

/** Whom to call, for those whom a film may hurt. */
export function Helplines({helplines}: Pick<FilmPage, 'helplines'>) {
  return (
    <section>
      <h3 className={styles.label}>If you need someone to talk to</h3>
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
    </section>
  )
}
