import {linkPath, type DocumentLink} from '@verite/content-model/document-link/document-link'
import {type ReactNode} from 'react'

interface DocumentNameProps {
  of: Pick<DocumentLink, 'type' | 'slug'> & ({title: string} | {name: string})
  className?: string | undefined
  /** Words that stand for the name, as in running text. */
  children?: ReactNode
}

/** The name of a document, as a link where the document has a page. */
export function DocumentName({of, className, children}: DocumentNameProps) {
  const path = linkPath(of)
  const text = children ?? ('title' in of ? of.title : of.name)
  return path ? (
    <a href={path} className={className}>
      {text}
    </a>
  ) : (
    <span className={className}>{text}</span>
  )
}
