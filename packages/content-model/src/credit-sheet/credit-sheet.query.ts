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
