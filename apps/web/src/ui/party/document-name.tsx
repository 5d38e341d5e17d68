import {linkPath, type DocumentLink} from '@verite/content-model/document-link/document-link'
import {type ReactNode} from 'react'
import {Prose} from '../language/prose.tsx'
import {local} from '../language/spoken.ts'

interface DocumentNameProps {
  of: Pick<DocumentLink, 'type' | 'slug'> & ({title: string} | {name: string})
  className?: string | undefined
  /** Words that stand for the name, as in running text. */
  children?: ReactNode
}

/** The name of a document, as a link where the document has a page. */
export function DocumentName({of, className, children}: DocumentNameProps) {
  const path = linkPath(of)
  const name = 'title' in of ? of.title : of.name
  const text = children ?? <Prose text={name} />
  return path ? (
    <a href={local(path)} className={className}>
      {text}
    </a>
  ) : (
    <span className={className}>{text}</span>
  )
}
