import type {ExprNode} from 'groq-js'
import {foreignCallOf} from './foreign-call.ts'
import type {QueryPlan} from './query-plan.ts'
import type {QueryRun} from './query-run.ts'
import {uniqueBy} from './specified-functions.ts'
import {traceObject} from './trace-object.ts'
import {traceOrder, traceScore, tracePlus} from './trace-pipes.ts'
import {
  ancestor,
  createDelegate,
  hiddenScope,
  nestedScope,
  outermostScope,
  type Delegate,
  type TraceScope,
} from './trace-scope.ts'
import {
  attribute,
  isGroqObject,
  itemsOf,
  tracedArray,
  tracedNull,
  wholeDocument,
  type TracedValue,
} from './traced-value.ts'

export type Tracer = {
  trace(node: ExprNode, scope: TraceScope): TracedValue
  /** The value alone, from groq-js. */
  delegate: Delegate
}

/**
 * Evaluates a plan and follows where each part of the result comes from. Whatever only picks, filters and arranges is
 * done here; conditions and computed values are left to groq-js.
 */
export function traceQuery(plan: QueryPlan, run: QueryRun): TracedValue {
  const delegate = createDelegate(run)
  const shared = new Map<number, TracedValue>()
  const tracer: Tracer = {
    delegate,
    trace(node, scope) {
      const call = foreignCallOf(node)
      if (call?.name !== 'shared') return call ? traceCall(call, node, scope, tracer) : traceNode(node, scope, tracer)
      const index = Number(delegate(call.args[0] ?? node, scope))
      const part = plan.shared[index]
      const known = shared.get(index) ?? (part ? tracer.trace(part, outermostScope) : tracedNull)
      shared.set(index, known)
      return known
    },
  }
  return tracer.trace(plan.tree, outermostScope)
}

function traceCall(
  {name, args}: {name: string; args: readonly ExprNode[]},
  node: ExprNode,
  scope: TraceScope,
  {trace, delegate}: Tracer,
): TracedValue {
  const [first, second] = args
  if (name === 'unique' && first) {
    const items = itemsOf(trace(first, scope))
    return items ? tracedArray(uniqueBy(items, (item) => item.value)) : tracedNull
  }
  if (name === 'attribute' && first && second?.type === 'Value') return attribute(trace(first, scope), second.value)
  if (name === 'timed' && first) return trace(first, scope)
  const value = delegate(node, scope)
  if (name === 'find' && Array.isArray(value)) return tracedArray(value.map(wholeDocument))
  return name === 'document' && isDocument(value) ? wholeDocument(value) : {value}
}

function traceNode(node: ExprNode, scope: TraceScope, tracer: Tracer): TracedValue {
  const {trace, delegate} = tracer
  switch (node.type) {
    case 'This':
      return scope.self
    case 'Parent':
      return ancestor(scope, node.n)
    case 'Group':
      return trace(node.base, scope)
    case 'AccessAttribute':
      return attribute(node.base ? trace(node.base, scope) : scope.self, node.name)
    case 'Deref': {
      const value = delegate({type: 'Deref', base: {type: 'This'}}, nestedScope(scope, trace(node.base, scope)))
      return isDocument(value) ? wholeDocument(value) : tracedNull
    }
    case 'Projection': {
      const base = trace(node.base, scope)
      return isGroqObject(base.value) ? trace(node.expr, nestedScope(scope, base)) : tracedNull
    }
    case 'Object':
      return traceObject(node, scope, tracer)
    case 'Array':
      return tracedArray(
        node.elements.flatMap(({value, isSplat}) => {
          const traced = trace(value, scope)
          return isSplat ? (itemsOf(traced) ?? []) : [traced]
        }),
      )
    case 'Select': {
      const chosen =
        node.alternatives.find(({condition}) => delegate(condition, scope) === true)?.value ?? node.fallback
      return chosen ? trace(chosen, scope) : tracedNull
    }
    case 'FuncCall':
      return traceFunction(node, scope, tracer)
    case 'PipeFuncCall':
      if (node.name === 'order') return traceOrder(node, scope, tracer)
      return node.name === 'score' ? traceScore(node, scope, tracer) : {value: delegate(node, scope)}
    case 'OpCall':
      return node.op === '+' ? tracePlus(node, scope, tracer) : {value: delegate(node, scope)}
    default:
      return traceList(node, scope, tracer)
  }
}

/** What works on the items of an array. */
function traceList(node: ExprNode, scope: TraceScope, {trace, delegate}: Tracer): TracedValue {
  if (!isListNode(node)) return {value: delegate(node, scope)}
  const items = itemsOf(trace(node.base, scope))
  if (!items) return tracedNull
  switch (node.type) {
    case 'ArrayCoerce':
      return tracedArray(items)
    case 'AccessElement':
      return items.at(node.index) ?? tracedNull
    case 'Slice': {
      const from = node.left < 0 ? node.left + items.length : node.left
      const to = (node.right < 0 ? node.right + items.length : node.right) + Number(node.isInclusive)
      return tracedArray(items.slice(Math.max(0, from), Math.max(0, to)))
    }
    case 'Filter':
      return tracedArray(items.filter((item) => delegate(node.expr, nestedScope(scope, item)) === true))
    case 'Map':
      return tracedArray(items.map((item) => trace(node.expr, hiddenScope(scope, item))))
    case 'FlatMap':
      return tracedArray(
        items.flatMap((item) => {
          const mapped = trace(node.expr, hiddenScope(scope, item))
          return itemsOf(mapped) ?? [mapped]
        }),
      )
  }
}

const listTypes = ['ArrayCoerce', 'AccessElement', 'Slice', 'Filter', 'Map', 'FlatMap'] as const
type ListNode = Extract<ExprNode, {type: (typeof listTypes)[number]}>

function isListNode(node: ExprNode): node is ListNode {
  return listTypes.some((type) => type === node.type)
}

function traceFunction(
  node: Extract<ExprNode, {type: 'FuncCall'}>,
  scope: TraceScope,
  {trace, delegate}: Tracer,
): TracedValue {
  const [first] = node.args
  switch (`${node.namespace}::${node.name}`) {
    case 'global::coalesce': {
      for (const argument of node.args) {
        const traced = trace(argument, scope)
        if (traced.value !== null && traced.value !== undefined) return traced
      }
      return tracedNull
    }
    case 'array::compact': {
      const items = first && itemsOf(trace(first, scope))
      return items ? tracedArray(items.filter((item) => item.value !== null)) : tracedNull
    }
    default:
      return {value: delegate(node, scope)}
  }
}

function isDocument(value: unknown): value is Parameters<typeof wholeDocument>[0] {
  return isGroqObject(value) && typeof value._id === 'string'
}
