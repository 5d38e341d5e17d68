import type {ExprNode} from 'groq-js'
import type {Tracer} from './trace-query.ts'
import type {TraceScope} from './trace-scope.ts'
import {
  attributes,
  isGroqObject,
  itemsOf,
  tracedArray,
  tracedNull,
  tracedObject,
  type TracedValue,
} from './traced-value.ts'

type Pipe = Extract<ExprNode, {type: 'PipeFuncCall'}>

const itemsParameter = '\0items'

/** groq-js sorts the values; equal values stay in order, so each is found again where it was next. */
export function traceOrder(node: Pipe, scope: TraceScope, {trace, delegate}: Tracer): TracedValue {
  const items = itemsOf(trace(node.base, scope))
  if (!items) return tracedNull
  const sorted = delegate(overItems(node), scope, {[itemsParameter]: items.map((item) => item.value)})
  const waiting = Map.groupBy(items, (item) => item.value ?? null)
  return tracedArray(listOf(sorted).map((value) => waiting.get(value ?? null)?.shift() ?? {value}))
}

const position = Symbol('position')

/** groq-js copies the objects it scores, with a mark by which they are known again. */
export function traceScore(node: Pipe, scope: TraceScope, {trace, delegate}: Tracer): TracedValue {
  const items = itemsOf(trace(node.base, scope))
  if (!items) return tracedNull
  const marked = items.map(({value}, index) => (isGroqObject(value) ? {...value, [position]: index} : value))
  const scored = delegate(overItems(node), scope, {[itemsParameter]: marked})
  return tracedArray(
    listOf(scored).map((value) => {
      if (!isGroqObject(value)) return {value}
      const item = items[Number(Reflect.get(value, position))] ?? tracedNull
      return tracedObject(new Map([...(attributes(item) ?? []), ['_score', {value: value._score}]]))
    }),
  )
}

/** Arrays and objects that are put together keep the origins of their parts. */
export function tracePlus(
  node: Extract<ExprNode, {type: 'OpCall'}>,
  scope: TraceScope,
  {trace, delegate}: Tracer,
): TracedValue {
  const [left, right] = [trace(node.left, scope), trace(node.right, scope)]
  const [leftItems, rightItems] = [itemsOf(left), itemsOf(right)]
  if (leftItems && rightItems) return tracedArray([...leftItems, ...rightItems])
  const [leftFields, rightFields] = [attributes(left), attributes(right)]
  if (leftFields && rightFields) return tracedObject(new Map([...leftFields, ...rightFields]))
  return {value: delegate(node, scope)}
}

// Kept, so that what is made of a node needs to be prepared only once.
const nodesOverItems = new WeakMap<Pipe, Pipe>()

function overItems(node: Pipe): Pipe {
  const known = nodesOverItems.get(node) ?? {...node, base: {type: 'Parameter', name: itemsParameter}}
  nodesOverItems.set(node, known)
  return known
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
