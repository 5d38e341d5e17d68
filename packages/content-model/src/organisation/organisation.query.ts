import {defineQuery} from 'groq'
import {claimFields, shownClaim} from '../claim/claim.query.ts'
import {correctionFields} from '../correction/correction.query.ts'
import {creditedWorkFields, creditFields} from '../credit-sheet/credit-sheet.query.ts'
import {documentLinkFields} from '../document-link/document-link.query.ts'
import {eventCardFields, outcomeKnown} from '../event/event.query.ts'
import {imageFields} from '../image/image.query.ts'
import {afterLast, onePart} from '../listing/list-part.ts'
import {partyFields} from '../party/party.query.ts'
import {placeFields} from '../place/place.query.ts'
import {sourceFields} from '../source/source.query.ts'

const organisationCardFields = /* groq */ `
  "id": _id, name, "slug": slug.current, kind, "describedOnly": describedOnly == true, description
`

export const organisationPageQuery = defineQuery(`
  *[_type == "organisation" && slug.current == $slug][0]{
    ${organisationCardFields},
    "updatedAt": _updatedAt,
    aliases,
    kindCertainty,
    kindBasis,
    url,
    "logo": logo{${imageFields}},
    "parent": parent->{${partyFields}},
    "place": place->{${placeFields}},
    "sources": sources[defined(@->_id)]->{${sourceFields}},
    "credits": *[_type == "creditSheet" && references(^._id) && defined(work->_id)]{
      "work": work->{${creditedWorkFields}},
      "credits": credits[(party._ref == ^.^._id || ^.^._id in onBehalfOf[]._ref) && defined(party->_id) && defined(job->_id)]{${creditFields}}
    },
    "events": *[_type == "event" && ^._id in participations[].party._ref && ${outcomeKnown}]{${eventCardFields}},
    "offers": *[_type == "documentary" && ^._id in offers[].provider._ref]{${documentLinkFields}},
    "awards": *[_type == "award" && giver._ref == ^._id]{"id": _id, name, description, url},
    "students": *[_type == "person" && ^._id in education[].institution._ref]{${partyFields}},
    "claims": *[_type == "claim" && subject.document._ref == ^._id && ${shownClaim}]{${claimFields}},
    "corrections": *[_type == "correction" && subject._ref == ^._id] | order(correctedOn desc){${correctionFields}}
  }
`)

/** Those organisations of `$ids` that have a page, in no order. */
export const organisationCardsQuery = defineQuery(`
  *[_type == "organisation" && defined(slug.current) && _id in $ids]{${organisationCardFields}}
`)

/** By what readers of `$language` find each organisation in a list. */
export const organisationIndexQuery = defineQuery(`
  *[_type == "organisation" && defined(slug.current) && ${afterLast}] | ${onePart}{
    "id": _id, kind, "name": coalesce(translations[language == $language][0].name, name)
  }
`)
