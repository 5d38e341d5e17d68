import {z} from 'zod'
import {claim} from '../claim/claim.ts'
import {correction} from '../correction/correction.ts'
import {workCredits} from '../credit-sheet/credit-sheet.ts'
import {documentLink} from '../document-link/document-link.ts'
import {eventCard} from '../event/event.ts'
import {fuzzyDate} from '../fuzzy-date/fuzzy-date.ts'
import {image} from '../image/image.ts'
import {listOf} from '../list-of.ts'
import {party} from '../party/party.ts'
import {portableText} from '../portable-text/portable-text.ts'
import {quote} from '../quote/quote.ts'
import {seo} from '../seo/seo.ts'
import {source} from '../source/source.ts'
import {codeOf, educationOutcomes, honourResults, statedCertainties, unmarked, vitalStatuses} from '../vocabularies.ts'
import {externalIds} from '../work/external-ids.ts'
import {sortNameOf} from './sort-name.ts'
import {bothDirections, relationship, relationshipsOfOther} from './relationship.ts'
import {webAddress} from '../portable-text/web-address.ts'

export {personCardsQuery, personIndexQuery, personPageQuery} from './person.query.ts'

export const personCard = z.object({
  id: z.string(),
  name: z.string(),
  sortName: z.string(),
  disambiguator: z.string().nullable(),
  slug: z.string(),
  vitalStatus: codeOf(vitalStatuses),
  occupations: listOf(z.string()),
  portrait: image,
})

const education = z.object({
  key: z.string(),
  outcome: codeOf(educationOutcomes),
  degree: z.string().nullable(),
  field: z.string().nullable(),
  date: fuzzyDate.nullable(),
  institution: party.extend({aliases: listOf(z.string())}),
})

const honour = z.object({
  key: z.string(),
  edition: z.string().nullable(),
  category: z.string().nullable(),
  result: codeOf(honourResults),
  cohort: z.string().nullable(),
  award: z.object({
    id: z.string(),
    name: z.string(),
    description: z.string().nullable(),
    url: webAddress,
    giver: party,
  }),
})

/** A number that a source gives; never our own count. */
const quantity = z.object({
  key: z.string(),
  statement: z.string(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  exclusive: z.boolean(),
  unit: z.string(),
  scope: z.string().nullable(),
})

export const personPage = personCard
  .extend({
    updatedAt: z.string(),
    nativeNames: listOf(z.object({key: z.string(), name: z.string(), language: unmarked})),
    aliases: listOf(z.string()),
    died: fuzzyDate.nullable(),
    origin: z.object({text: z.string(), certainty: codeOf(statedCertainties), basis: z.string().nullable()}).nullable(),
    relationships: listOf(relationship),
    relationshipsOfOthers: z.array(relationshipsOfOther),
    education: listOf(education),
    honours: listOf(honour),
    quantities: listOf(quantity),
    biography: portableText,
    externalIds,
    seo,
    sources: listOf(source),
    credits: z.array(workCredits),
    /** Others of the same name. */
    namesakes: z.array(party.extend({disambiguator: z.string().nullable()})),
    /** Films about this person. */
    subjectOf: z.array(documentLink),
    events: z.array(eventCard),
    quotes: z.array(quote),
    claims: z.array(claim),
    corrections: z.array(correction),
  })
  .transform(({relationshipsOfOthers, relationships, ...rest}) => ({
    ...rest,
    relationships: bothDirections(relationships, relationshipsOfOthers),
  }))

export const personCards = z.array(personCard)

export const personIndex = z.array(
  z
    .object({id: z.string(), sortName: z.string(), translated: z.string().nullable()})
    .transform(({translated, ...rest}) => ({
      ...rest,
      sortName: translated ? sortNameOf(translated, rest.sortName) : rest.sortName,
    })),
)

export type PersonCard = z.output<typeof personCard>
export type PersonPage = z.output<typeof personPage>
export type Education = z.output<typeof education>
export type Honour = z.output<typeof honour>
export type Quantity = z.output<typeof quantity>
