import {documentLinkFields} from '../document-link/document-link.query.ts'
import {dateFields} from '../fuzzy-date/fuzzy-date.query.ts'
import {partyFields} from '../party/party.query.ts'

const jobFields = /* groq */ `"id": _id, name, plural, department, billingRank`

export const creditFields = /* groq */ `
  "key": _key,
  "party": party->{${partyFields}, "disambiguator": select(_type == "person" => disambiguator)},
  "job": job->{${jobFields}},
  "onBehalfOf": onBehalfOf[defined(@->_id)]->{${partyFields}},
  asCredited,
  character,
  attributes,
  postNominals,
  status
`

export const creditSheetFields = /* groq */ `
  "credits": credits[defined(party->_id) && defined(job->_id)]{${creditFields}},
  "completeness": completeness[defined(job->_id)]{"job": job._ref, state}
`

/** The work of a credit sheet: what it is, and when it was or is to be first shown. */
export const creditedWorkFields = /* groq */ `
  ${documentLinkFields},
  "kind": select(_type == "work" => kind),
  "date": select(_type == "work" => date{${dateFields}}, releases[premiere == true][0].date{${dateFields}})
`
