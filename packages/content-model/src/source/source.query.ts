import {dateFields} from '../fuzzy-date/fuzzy-date.query.ts'
import {partyFields} from '../party/party.query.ts'

export const sourceFields = /* groq */ `
  "id": _id,
  title,
  kind,
  "publisher": publisher->{${partyFields}},
  author,
  url,
  accessedOn,
  archivedCopy{url, archivedOn},
  date{${dateFields}},
  bounds{notBefore{${dateFields}}, notAfter{${dateFields}}}
`
