import {documentLinkFields} from '../document-link/document-link.query.ts'
import {dateFields} from '../fuzzy-date/fuzzy-date.query.ts'
import {sourceFields} from '../source/source.query.ts'

export const quoteFields = /* groq */ `
  "id": _id,
  text,
  language,
  fragment,
  medium,
  opinion,
  context,
  locator,
  date{${dateFields}},
  "speaker": speaker->{${documentLinkFields}},
  "source": source->{${sourceFields}}
`
