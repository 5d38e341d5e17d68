import {type KitPart, type KitRow} from '../../press-kit/kit-section.ts'
import {quoted} from '../../press-kit/quoted.ts'
import {CreditedPicture} from '../image/credited-picture.tsx'
import {Facts} from '../facts/facts.tsx'
import styles from './press.module.css'

/** One part of a press kit, on the page. */
export function KitPartView({part}: {part: KitPart}) {
  switch (part.kind) {
    case 'text':
      return <Text part={part} />
    case 'facts':
      return <Facts facts={part.rows.map(({label, ...row}) => ({label, value: <Value {...row} />}))} />
    case 'quotation':
      return <Quotation part={part} />
    case 'credits':
      return <Credits part={part} />
    case 'list':
      return (
        <ul>
          {part.items.map((item) => (
            <li key={item.text} lang={item.language}>
              {item.text}
            </li>
          ))}
        </ul>
      )
    case 'pictures':
      return (
        <div className={styles.pictures}>
          {part.pictures.map((picture) => (
            <CreditedPicture key={picture.url} image={picture} sizes="(min-width: 48rem) 20rem, 92vw" />
          ))}
        </div>
      )
  }
}

type PartOf<Kind extends KitPart['kind']> = {part: Extract<KitPart, {kind: Kind}>}

function Text({part: {label, text, language}}: PartOf<'text'>) {
  return (
    <div>
      {label && <h3 className={styles.label}>{label}</h3>}
      <div lang={language} className={styles.prose}>
        {text.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </div>
  )
}

function Value({value, language}: Omit<KitRow, 'label'>) {
  if (/^https?:\/\/\S+$/.test(value)) return <a href={value}>{value}</a>
  return language ? <span lang={language}>{value}</span> : <>{value}</>
}

/** Between its marks, since it will be copied. */
function Quotation({part}: PartOf<'quotation'>) {
  const {language, gloss, speaker, origin} = part
  return (
    <figure>
      <blockquote lang={language} className={styles.prose}>
        {quoted(part)
          .split(/\n{2,}/)
          .map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
      </blockquote>
      {gloss && (
        <div className={styles.gloss}>
          <p>{gloss.text}</p>
          <p className={styles.hint}>{gloss.by}</p>
        </div>
      )}
      <figcaption className={styles.label}>
        {speaker}. {origin}
      </figcaption>
    </figure>
  )
}

function Credits({part: {job, note, groups}}: PartOf<'credits'>) {
  return (
    <div>
      <h3 lang={job.language} className={styles.label}>
        {job.text}
      </h3>
      {groups.map(({company, names}) => (
        <p key={`${company} ${names.join()}`}>
          {names.join(', ')}
          {company && <span className={styles.hint}> {company}</span>}
        </p>
      ))}
      {note && <p className={styles.hint}>{note}</p>}
    </div>
  )
}
