import {type Source} from '@verite/content-model/source/source'
import {Prose} from '../language/prose.tsx'

/** One line that names a source beneath what rests on it, leading to its entry in the list of sources. */
export function SourceNote({source, locator}: {source: Source; locator?: string | null}) {
  return (
    <>
      <a href={`#${sourceAnchor(source)}`}>
        <Prose text={source.title} />
      </a>
      {locator && (
        <>
          , <Prose text={locator} />
        </>
      )}
    </>
  )
}

/** Where a source stands on the page that lists it. */
export function sourceAnchor({id}: Pick<Source, 'id'>): string {
  return `source-${id.replace(/[^\w-]/g, '-')}`
}
