import {isRecord} from './record.ts'

/** `strong` references must point at something; a weak one may dangle. */
export type DocumentReference = {target: string; strong: boolean}

/** Every reference in a document, one for each target; strong where any of them is. */
export function referencesOf(document: Readonly<Record<string, unknown>>): DocumentReference[] {
  const strongByTarget = new Map<string, boolean>()
  collect(document, strongByTarget)
  return Array.from(strongByTarget, ([target, strong]) => ({target, strong}))
}

function collect(value: unknown, strongByTarget: Map<string, boolean>) {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, strongByTarget)
  } else if (isRecord(value)) {
    if (typeof value._ref === 'string') {
      const strong = !value._weak && !pointsElsewhere(value)
      strongByTarget.set(value._ref, strong || strongByTarget.get(value._ref) === true)
    }
    for (const field of Object.values(value)) if (typeof field === 'object') collect(field, strongByTarget)
  }
}

/** References into other datasets or projects cannot be checked here. */
function pointsElsewhere(reference: Record<string, unknown>): boolean {
  return '_dataset' in reference || '_projectId' in reference || reference._type === 'globalDocumentReference'
}
