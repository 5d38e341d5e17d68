import {z} from 'zod'
import {chargeKinds} from '../vocabularies.ts'

/** What became of a charge: still open, or decided by an event. */
export type Outcome<Event> = {status: 'pending'} | {status: 'decided'; event: Event}

type Selected<Event> = {title: string; kind: string; outcome: Event | null; outcomePending: boolean}

type WithOutcome<Fields, Event> = Omit<Fields, 'outcome' | 'outcomePending'> &
  ({isCharge: true; outcome: Outcome<Event>} | {isCharge: false})

/** Joins a charge to its outcome. A charge that has none does not parse: it can be neither stored as a page nor shown. */
export function withOutcome<Event, Fields extends Selected<Event>>(
  {outcome, outcomePending, ...fields}: Fields & Selected<Event>,
  context: z.core.$RefinementCtx,
): WithOutcome<Fields, NonNullable<Fields['outcome']>> {
  if (!isCharge(fields.kind)) return {...fields, isCharge: false}
  if (outcome) return {...fields, isCharge: true, outcome: {status: 'decided', event: outcome}}
  if (outcomePending) return {...fields, isCharge: true, outcome: {status: 'pending'}}
  context.addIssue({code: 'custom', message: `“${fields.title}” is a charge without an outcome.`})
  return z.NEVER
}

function isCharge(kind: string): boolean {
  return chargeKinds.some((charge) => charge === kind)
}
