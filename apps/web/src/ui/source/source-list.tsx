import {type Source} from '@verite/content-model/source/source'
import {labelOf, sourceKinds} from '@verite/content-model/vocabularies'
import {DateText} from '../fuzzy-date/date-text.tsx'
import {WhyThisDate} from '../fuzzy-date/why-this-date.tsx'
import {DocumentName} from '../party/document-name.tsx'
import {sourceAnchor} from './source-note.tsx'
import styles from './source.module.css'

/** Every source a page rests on, numbered, with what is not known about it said as such. */
export function SourceList({sources}: {sources: readonly Source[]}) {
  return (
    <ol className={styles.list}>
      {sources.map((source) => (
        <li key={source.id} id={sourceAnchor(source)} className={styles.source}>
          <p className={styles.title}>{source.url ? <a href={source.url}>{source.title}</a> : source.title}</p>
          <p className={styles.imprint}>
            <span>{labelOf(sourceKinds, source.kind)}</span>
            <span>{source.publisher ? <DocumentName of={source.publisher} /> : 'publisher not given'}</span>
            <span>{source.author ?? 'author not given'}</span>
            <span>{source.date ? <DateText date={source.date} /> : <Bounds source={source} />}</span>
            {source.archivedCopy?.url && (
              <span>
                <a href={source.archivedCopy.url}>archived copy</a>
              </span>
            )}
          </p>
          {source.date && <WhyThisDate date={source.date} />}
        </li>
      ))}
    </ol>
  )
}

/** An undated source, and what its own content proves about when it was written. */
function Bounds({source: {bounds}}: {source: Source}) {
  if (!bounds?.notBefore && !bounds?.notAfter) return <>undated</>
  return (
    <>
      undated
      {bounds.notBefore && (
        <>
          , not before <DateText date={bounds.notBefore} />
        </>
      )}
      {bounds.notAfter && (
        <>
          , not after <DateText date={bounds.notAfter} />
        </>
      )}
    </>
  )
}
