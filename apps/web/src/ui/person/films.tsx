import {type DocumentLink} from '@verite/content-model/document-link/document-link'
import {DocumentName} from '../party/document-name.tsx'
import styles from './person.module.css'

/** Films, by name. */
export function Films({films}: {films: readonly DocumentLink[]}) {
  return (
    <ul className={styles.films}>
      {films.map((film) => (
        <li key={film.id}>
          <DocumentName of={film} />
        </li>
      ))}
    </ul>
  )
}
