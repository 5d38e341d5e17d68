import {defineQuery} from 'groq'
import {claimFields, shownClaim} from '../claim/claim.query.ts'
import {correctionFields} from '../correction/correction.query.ts'
import {creditedWorkFields, creditFields} from '../credit-sheet/credit-sheet.query.ts'
import {documentLinkFields} from '../document-link/document-link.query.ts'
import {eventCardFields, outcomeKnown} from '../event/event.query.ts'
import {dateFields} from '../fuzzy-date/fuzzy-date.query.ts'
import {imageFields} from '../image/image.query.ts'
import {afterLast, onePart} from '../listing/list-part.ts'
import {partyFields} from '../party/party.query.ts'
import {portableTextFields} from '../portable-text/portable-text.query.ts'
import {quoteFields} from '../quote/quote.query.ts'
import {seoFields} from '../seo/seo.query.ts'
import {sourceFields} from '../source/source.query.ts'

const personCardFields = /* groq */ `
  "id": _id, name, sortName, disambiguator, "slug": slug.current, vitalStatus, occupations, "portrait": portrait{${imageFields}}
`

export const personPageQuery = defineQuery(`
  *[_type == "person" && slug.current == $slug][0]{
    ${personCardFields},
    "updatedAt": _updatedAt,
    nativeNames[]{"key": _key, name, language},
    aliases,
    died{${dateFields}},
    origin{text, certainty, basis},
    "relationships": relationships[defined(person->_id)]{
      "key": _key, kind, "endedByDeath": endedByDeath == true, period{${dateFields}}, "person": person->{${partyFields}}
    },
    "relationshipsOfOthers": *[_type == "person" && ^._id in relationships[].person._ref]{
      "person": {${partyFields}},
      "relationships": relationships[person._ref == ^.^._id]{
        "key": _key, kind, "endedByDeath": endedByDeath == true, period{${dateFields}}
      }
    },
    "education": education[defined(institution->_id)]{
      "key": _key, outcome, degree, field, date{${dateFields}},
      "institution": institution->{${partyFields}, aliases}
    },
    "honours": honours[defined(award->_id)]{
      "key": _key, edition, category, result, cohort,
      "award": award->{"id": _id, name, description, url, "giver": giver->{${partyFields}}}
    },
    quantities[]{"key": _key, statement, min, max, "exclusive": exclusive == true, unit, scope},
    "biography": biography[]{${portableTextFields}},
    externalIds{imdb, tmdb, letterboxd, wikidata, eidr, isan},
    "seo": seo{${seoFields}},
    "sources": sources[defined(@->_id)]->{${sourceFields}},
    "credits": *[_type == "creditSheet" && references(^._id) && defined(work->_id)]{
      "work": work->{${creditedWorkFields}},
      "credits": credits[party._ref == ^.^._id && defined(job->_id)]{${creditFields}}
    },
    "namesakes": *[_type == "person" && name == ^.name && _id != ^._id]{${partyFields}, disambiguator},
    "subjectOf": *[_type == "documentary" && ^._id in subjects[]._ref]{${documentLinkFields}},
    "events": *[_type == "event" && ^._id in participations[].party._ref && ${outcomeKnown}]{${eventCardFields}},
    "quotes": *[_type == "quote" && speaker._ref == ^._id]{${quoteFields}},
    "claims": *[_type == "claim" && subject.document._ref == ^._id && ${shownClaim}]{${claimFields}},
    "corrections": *[_type == "correction" && subject._ref == ^._id] | order(correctedOn desc){${correctionFields}}
  }
`)

/** Those people of `$ids` who have a page, in no order. */
export const personCardsQuery = defineQuery(`
  *[_type == "person" && defined(slug.current) && _id in $ids]{${personCardFields}}
`)

/** By what readers of `$language` find each person in a list. */
export const personIndexQuery = defineQuery(`
  *[_type == "person" && defined(slug.current) && ${afterLast}] | ${onePart}{
    "id": _id, sortName, "translated": translations[language == $language][0].name
  }
`)
