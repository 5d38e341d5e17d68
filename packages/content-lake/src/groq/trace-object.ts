import type {ExprNode} from 'groq-js'
import type {Tracer} from './trace-query.ts'
import type {TraceScope} from './trace-scope.ts'
import {attributes, tracedObject, type TracedValue} from './traced-value.ts'

type ObjectNode = Extract<ExprNode, {type: 'Object'}>

/** An object that the query puts together: each field keeps the origin of its value. */
export function traceObject(node: ObjectNode, scope: TraceScope, {trace, delegate}: Tracer): TracedValue {
  const fields = new Map<string, TracedValue>()
  for (const attribute of node.attributes) {
    if (attribute.type === 'ObjectAttributeValue') {
      fields.set(attribute.name, trace(attribute.value, scope))
      continue
    }
    if (attribute.type === 'ObjectConditionalSplat' && delegate(attribute.condition, scope) !== true) continue
    for (const [name, field] of attributes(trace(attribute.value, scope)) ?? []) fields.set(name, field)
  }
  return tracedObject(fields)
}
