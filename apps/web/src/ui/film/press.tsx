import {type FilmPage, type PressContact} from '@verite/content-model/documentary/documentary'
import {DocumentName} from '../party/document-name.tsx'
import {RichText} from '../portable-text/rich-text.tsx'
import {Stills} from './stills.tsx'
import styles from './film.module.css'

/** For journalists and programmers: whom to ask, and what may be used. */
export function Press({film: {pressContacts, pressKits, synopsis}}: {film: FilmPage}) {
  return (
    <div className={styles.press}>
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
      {pressKits.map((kit) => (
        <PressKit key={kit.id} kit={kit} />
      ))}
    </div>
  )
}

/** True where there is something for the press. */
export function hasPress({pressContacts, pressKits, synopsis}: FilmPage): boolean {
  return pressContacts.length + pressKits.length > 0 || Boolean(synopsis?.short ?? synopsis?.medium ?? synopsis?.long)
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

function PressKit({kit: {title, notes, images, files}}: {kit: FilmPage['pressKits'][number]}) {
  return (
    <section>
      <h3 className={styles.provider}>{title}</h3>
      {notes.length > 0 && <RichText text={notes} headings={4} />}
      {files.length > 0 && (
        <ul className={styles.plainList}>
          {files.map(({key, title: name, url, size}) => (
            <li key={key}>
              {url ? <a href={url}>{name}</a> : name}
              {size !== null && <span className={styles.soft}> {megabytes.format(size / 1_000_000)}</span>}
            </li>
          ))}
        </ul>
      )}
      <Stills images={images} />
    </section>
  )
}

const megabytes = new Intl.NumberFormat('en', {style: 'unit', unit: 'megabyte', maximumSignificantDigits: 2})
