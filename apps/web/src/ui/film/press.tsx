import {type FilmPage, type PressContact} from '@verite/content-model/documentary/documentary'
import {paths} from '@verite/content-model/paths'
import {DocumentName} from '../party/document-name.tsx'
import styles from './film.module.css'

/** For journalists and programmers: whom to ask, and where the press kit is. */
export function Press({film: {slug, pressContacts, synopsis}}: {film: FilmPage}) {
  return (
    <div className={styles.press}>
      <p>
        <a href={paths.press(slug)}>Press page, with the press kit as PDF and ZIP</a>
      </p>
      {pressContacts.length > 0 && (
        <ul className={styles.plainList}>
          {pressContacts.map((contact) => (
            <li key={contact.key}>
              <Contact contact={contact} />
            </li>
          ))}
        </ul>
      )}
      {synopsis?.short && <Synopsis label="Synopsis, short" text={synopsis.short} />}
      {synopsis?.medium && <Synopsis label="Synopsis, medium" text={synopsis.medium} />}
      {synopsis?.long && <Synopsis label="Synopsis, long" text={synopsis.long} />}
    </div>
  )
}

function Contact({contact: {name, role, email, phone, organisation}}: {contact: PressContact}) {
  return (
    <>
      {name}
      {role && <>, {role}</>}
      {organisation && (
        <>
          , <DocumentName of={organisation} />
        </>
      )}
      {email && (
        <>
          , <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
      {phone && (
        <>
          , <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
        </>
      )}
    </>
  )
}

function Synopsis({label, text}: {label: string; text: string}) {
  return (
    <details className={styles.synopsis}>
      <summary>{label}</summary>
      <p className={styles.prose}>{text}</p>
    </details>
  )
}
