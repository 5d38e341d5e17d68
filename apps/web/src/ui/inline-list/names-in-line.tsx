import {Fragment} from 'react'
import {type Party} from '@verite/content-model/party/party'
import {currentLanguage} from '../language/current-language.ts'
import {DocumentName} from '../party/document-name.tsx'

/** Names in one line, each a link, joined as a sentence of the language joins them. */
export function NamesInLine({documents}: {documents: readonly Party[]}) {
  const joined = new Intl.ListFormat(currentLanguage(), {type: 'conjunction'}).formatToParts(
    documents.map(({id}) => id),
  )
  return joined.map(({type, value}, index) => {
    const named = type === 'element' ? documents.find(({id}) => id === value) : undefined
    return <Fragment key={index}>{named ? <DocumentName of={named} /> : value}</Fragment>
  })
}
