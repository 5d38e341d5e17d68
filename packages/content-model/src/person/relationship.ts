import {z} from 'zod'
import {fuzzyDate} from '../fuzzy-date/fuzzy-date.ts'
import {listOf} from '../list-of.ts'
import {party} from '../party/party.ts'
import {codeOf, relationshipKinds} from '../vocabularies.ts'

const tie = z.object({
  key: z.string(),
  kind: codeOf(relationshipKinds),
  endedByDeath: z.boolean(),
  period: fuzzyDate.nullable(),
})

/** This person is the `kind` of the other `person`. */
export const relationship = tie.extend({person: party})

/** A relationship that was entered for the other person. */
export const relationshipsOfOther = z.object({person: party, relationships: listOf(tie)})

export type Relationship = z.output<typeof relationship>
type RelationshipKind = Relationship['kind']

/** One person’s relationships, wherever they were entered, all told from this person’s side. */
export function bothDirections(own: Relationship[], ofOthers: z.output<typeof relationshipsOfOther>[]): Relationship[] {
  const inverted = ofOthers.flatMap(({person, relationships}) =>
    relationships.map((entered) => ({...entered, kind: inverseOf(entered.kind), person})),
  )
  return [...own, ...inverted.filter((one) => !own.some((other) => sameTie(one, other)))]
}

function inverseOf(kind: RelationshipKind): RelationshipKind {
  if (kind === 'parent') return 'child'
  if (kind === 'child') return 'parent'
  return kind
}

function sameTie(one: Relationship, other: Relationship): boolean {
  return one.person.id === other.person.id && one.kind === other.kind
}
