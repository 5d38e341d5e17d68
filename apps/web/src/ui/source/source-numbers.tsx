import {type Source} from '@verite/content-model/source/source'
import {sourceWords} from './source-words.ts'
import {spoken} from '../language/spoken.ts'
import {sourceAnchor} from './source-note.tsx'
import styles from './source.module.css'

interface SourceNumbersProps {
  sources: readonly Source[]
  /** The page's list of sources, in which they are numbered. */
  list: readonly Source[]
}

/** The sources of one statement, by their numbers in the page's list. */
export function SourceNumbers({sources, list}: SourceNumbersProps) {
  if (sources.length === 0) return null
  const words = spoken(sourceWords)
  return (
    <p className={styles.numbers}>
      {sources.length > 1 ? words.sources : words.source}{' '}
      {sources.map((source, index) => (
        <span key={source.id}>
          {index > 0 && ', '}
          <a href={`#${sourceAnchor(source)}`} title={source.title}>
            {list.findIndex(({id}) => id === source.id) + 1}
          </a>
        </span>
      ))}
    </p>
  )
}
