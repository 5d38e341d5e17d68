import {type DemoDocument, refsTo} from './demo-document.ts'
import {article, rust} from './ids.ts'

export const works: DemoDocument<'work'>[] = [
  {
    _id: rust,
    _type: 'work',
    title: 'Rust',
    kind: 'film',
    sources: refsTo(article),
    internalNote: 'Known here only as the film on whose set Halyna Hutchins was killed.',
  },
]
