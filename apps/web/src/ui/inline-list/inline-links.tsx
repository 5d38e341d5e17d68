import {type DocumentLink} from '@verite/content-model/document-link/document-link'
import {Fragment} from 'react'
import {DocumentName} from '../party/document-name.tsx'

/** Documents by name in one line, each a link where it has a page. */
export function InlineLinks({documents}: {documents: readonly DocumentLink[]}) {
  return documents.map((document, index) => (
    <Fragment key={document.id}>
      {index > 0 && ', '}
      <DocumentName of={document} />
    </Fragment>
  ))
}
