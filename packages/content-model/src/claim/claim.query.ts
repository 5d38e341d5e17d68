import {documentLinkFields} from '../document-link/document-link.query.ts'
import {sourceFields} from '../source/source.query.ts'

/** A contested claim without somebody who makes it is not shown, whatever its policy says. */
export const shownClaim = /* groq */ `renderPolicy == "show" && (status != "contested" || defined(attributedTo.label))`

export const claimFields = /* groq */ `
  "id": _id,
  statement,
  status,
  voice,
  context,
  "field": subject.field,
  "about": subject.document->{${documentLinkFields}},
  "attributedTo": attributedTo{label, "party": party->{${documentLinkFields}}},
  "evidence": evidence[defined(source->_id)]{
    "key": _key, locator, excerpt, stance, confidence, "source": source->{${sourceFields}}
  },
  "conflictsWith": conflictsWith[
    @->renderPolicy == "show" && (@->status != "contested" || defined(@->attributedTo.label))
  ]->{"id": _id, statement, status}
`
