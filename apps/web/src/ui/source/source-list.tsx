import {type Source} from '@verite/content-model/source/source'
import {sourceKinds} from '@verite/content-model/vocabularies'
import {Dotted} from '../inline-list/dotted.tsx'
import {Prose} from '../language/prose.tsx'
import {sourceWords} from './source-words.ts'
import {label, spoken} from '../language/spoken.ts'
import {DayText} from '../day/day-text.tsx'
import {DateText} from '../fuzzy-date/date-text.tsx'
import {WhyThisDate} from '../fuzzy-date/why-this-date.tsx'
import {DocumentName} from '../party/document-name.tsx'
import {sourceAnchor} from './source-note.tsx'
import styles from './source.module.css'

/** Every source a page rests on, numbered, with what is not known about it said as such. */
export function SourceList({sources}: {sources: readonly Source[]}) {
  const words = spoken(sourceWords)
  return (
    <ol className={styles.list}>
      {sources.map((source) => (
        <li key={source.id} id={sourceAnchor(source)} className={styles.source}>
          <p className={styles.title}>
            {source.url ? (
              <a href={source.url}>
                <Prose text={source.title} />
              </a>
            ) : (
              <Prose text={source.title} />
            )}
          </p>
          <p className={styles.imprint}>
            <Dotted
              facts={{
                kind: label(sourceKinds, source.kind),
                publisher: source.publisher ? <DocumentName of={source.publisher} /> : words.noPublisher,
                author: source.author ?? words.noAuthor,
                date: source.date ? <DateText date={source.date} /> : <Bounds source={source} />,
                accessed: source.url && source.accessedOn && (
                  <>
                    {words.accessed} <DayText day={source.accessedOn} />
                  </>
                ),
                copy: source.archivedCopy?.url && <a href={source.archivedCopy.url}>{words.archived}</a>,
              }}
            />
          </p>
          {source.date && <WhyThisDate date={source.date} />}
        </li>
      ))}
    </ol>
  )
}

/** An undated source, and what its own content proves about when it was written. */
function Bounds({source: {bounds}}: {source: Source}) {
  const words = spoken(sourceWords)
  if (!bounds?.notBefore && !bounds?.notAfter) return <>{words.undated}</>
  return (
    <>
      {words.undated}
      {bounds.notBefore && (
        <>
          , {words.notBefore} <DateText date={bounds.notBefore} />
        </>
      )}
      {bounds.notAfter && (
        <>
          , {words.notAfter} <DateText date={bounds.notAfter} />
        </>
      )}
    </>
  )
}
