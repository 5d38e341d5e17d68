import {z} from 'zod'
import {claim} from '../claim/claim.ts'
import {correction} from '../correction/correction.ts'
import {workCredits} from '../credit-sheet/credit-sheet.ts'
import {documentLink} from '../document-link/document-link.ts'
import {eventCard} from '../event/event.ts'
import {image} from '../image/image.ts'
import {listOf} from '../list-of.ts'
import {party} from '../party/party.ts'
import {place} from '../place/place.ts'
import {source} from '../source/source.ts'
import {codeOf, organisationKinds, statedCertainties} from '../vocabularies.ts'
import {webAddress} from '../portable-text/web-address.ts'

export {organisationCardsQuery, organisationIndexQuery, organisationPageQuery} from './organisation.query.ts'

export const organisationCard = z.object({
  id: z.string(),
  name: z.string(),
  slug: z.string(),
  kind: codeOf(organisationKinds),
  /** The sources describe it and never name it. */
  describedOnly: z.boolean(),
  description: z.string().nullable(),
})

export const organisationPage = organisationCard.extend({
  updatedAt: z.string(),
  aliases: listOf(z.string()),
  kindCertainty: codeOf(statedCertainties).nullable(),
  kindBasis: z.string().nullable(),
  url: webAddress,
  logo: image,
  parent: party.nullable(),
  place: place.nullable(),
  sources: listOf(source),
  /** Its own credits, and those that people hold on its behalf. */
  credits: z.array(workCredits),
  events: z.array(eventCard),
  /** Films that can be watched through it. */
  offers: z.array(documentLink),
  awards: z.array(z.object({id: z.string(), name: z.string(), description: z.string().nullable(), url: webAddress})),
  /** People who studied there. */
  students: z.array(party),
  claims: z.array(claim),
  corrections: z.array(correction),
})

export const organisationCards = z.array(organisationCard)

export const organisationIndex = z.array(z.object({id: z.string(), name: z.string(), kind: codeOf(organisationKinds)}))

export type OrganisationCard = z.output<typeof organisationCard>
export type OrganisationPage = z.output<typeof organisationPage>
