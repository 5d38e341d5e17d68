import type {ExprNode} from 'groq-js'
import type {QueryRun} from './query-run.ts'
import {boundToScopes} from './scope-levels.ts'
import {tracedNull, type TracedValue} from './traced-value.ts'

/** The scopes of groq-js, with traced values in them. */
export type TraceScope = {self: TracedValue; parent?: TraceScope; isHidden: boolean}

export const outermostScope: TraceScope = {self: tracedNull, isHidden: false}

export function nestedScope(scope: TraceScope, self: TracedValue): TraceScope {
  const parent = scope.isHidden ? scope.parent : scope
  return {self, ...(parent && {parent}), isHidden: false}
}

export function hiddenScope(scope: TraceScope, self: TracedValue): TraceScope {
  return {...nestedScope(scope, self), isHidden: true}
}

/** What `^`, `^.^` … stand for. */
export function ancestor(scope: TraceScope, levels: number): TracedValue {
  let current: TraceScope | undefined = scope
  for (let level = 0; level < levels; level++) current = current?.parent
  return current?.self ?? tracedNull
}

const ancestorParameter = (level: number) => `\0ancestor${level}`

/**
 * Evaluates with groq-js what needs no tracing. It starts from one value only, so the scopes around it go in as
 * parameters.
 */
export function createDelegate(run: QueryRun) {
  const bound = {shown: new WeakMap<ExprNode, Bound>(), hidden: new WeakMap<ExprNode, Bound>()}
  return (node: ExprNode, scope: TraceScope, more: Record<string, unknown> = {}): unknown => {
    const known = scope.isHidden ? bound.hidden : bound.shown
    const {expression, levels} = known.get(node) ?? boundToScopes(node, scope.isHidden, ancestorParameter)
    known.set(node, {expression, levels})
    const params = {...more}
    for (const level of levels) params[ancestorParameter(level)] = ancestor(scope, level).value
    return run.evaluate(expression, scope.self.value, params)
  }
}
type Bound = {expression: ExprNode; levels: readonly number[]}
export type Delegate = ReturnType<typeof createDelegate>
