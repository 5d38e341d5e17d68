import {type DocumentLink} from '@verite/content-model/document-link/document-link'
import {type Party} from '@verite/content-model/party/party'
import {DocumentName} from '../party/document-name.tsx'
import styles from './documents.module.css'

/** Films, people or organisations by name, one beneath the other. */
export function Documents({documents}: {documents: readonly (DocumentLink | Party)[]}) {
  return (
    <ul className={styles.documents}>
      {documents.map((document) => (
        <li key={document.id}>
          <DocumentName of={document} />
        </li>
      ))}
    </ul>
  )
}
