import {type FilmPage, type PressContact} from '@verite/content-model/documentary/documentary'
import {paths} from '@verite/content-model/paths'
import {Prose} from '../language/prose.tsx'
import {langOf} from '../language/foreign-texts.ts'
import {filmWords} from './film-words.ts'
import {local, spoken} from '../language/spoken.ts'
import {DocumentName} from '../party/document-name.tsx'
import styles from './film.module.css'

/** For journalists and programmers: whom to ask, and where the press kit is. */
export function Press({film: {slug, pressContacts, synopsis}}: {film: FilmPage}) {
  const words = spoken(filmWords)
  return (
    <div className={styles.press}>
      <p>
        <a href={local(paths.press(slug))}>{words.pressPage}</a>
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
      {synopsis?.short && <Synopsis label={words.synopses.short} text={synopsis.short} />}
      {synopsis?.medium && <Synopsis label={words.synopses.medium} text={synopsis.medium} />}
      {synopsis?.long && <Synopsis label={words.synopses.long} text={synopsis.long} />}
    </div>
  )
}

function Contact({contact: {name, role, email, phone, organisation}}: {contact: PressContact}) {
  return (
    <>
      {name}
      {role && (
        <>
          , <Prose text={role} />
        </>
      )}
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
      <p lang={langOf(text)} className={styles.prose}>
        {text}
      </p>
    </details>
  )
}
