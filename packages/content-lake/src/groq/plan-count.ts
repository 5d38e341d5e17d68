import type {ExprNode} from 'groq-js'
import {partsOf, type ConditionTemplate} from './condition-template.ts'
import {foreignCall} from './foreign-call.ts'
import {planFilters, type FilterPlan} from './plan-filter.ts'

/**
 * What an index is asked for the number that `count(*[…][…])` is; nothing for every other expression, and where an index
 * cannot tell exactly for which documents the filters hold.
 */
export function planCount(node: ExprNode): FilterPlan | undefined {
  const filters = filtersOfCount(node)
  if (!filters) return undefined
  const plan = planFilters(filters)
  return filters.length === 0 || isExact(plan.template) ? plan : undefined
}

/** The filters of `count(*[…][…])`, and what is counted; nothing for every other expression. */
function filtersOfCount(node: ExprNode): readonly ExprNode[] | undefined {
  if (node.type !== 'FuncCall' || node.namespace !== 'global' || node.name !== 'count') return undefined
  const filters: ExprNode[] = []
  let stage = node.args[0]
  while (stage?.type === 'Filter' || stage?.type === 'Group') {
    if (stage.type === 'Filter') filters.push(stage.expr)
    stage = stage.base
  }
  return stage?.type === 'Everything' ? filters : undefined
}

/** The number that the index tells, or what the expression gives where it tells none after all. */
export function countedOr(call: ExprNode, expression: ExprNode): ExprNode {
  const isKnown: ExprNode = {type: 'OpCall', op: '!=', left: call, right: {type: 'Value', value: null}}
  return {
    type: 'Select',
    alternatives: [{type: 'SelectAlternative', condition: isKnown, value: call}],
    fallback: expression,
  }
}

/** Asks an index for a number. */
export function countCall(index: number, values: readonly ExprNode[]): ExprNode {
  return foreignCall('counted', [{type: 'Value', value: index}, ...values])
}

function isExact(template: ConditionTemplate): boolean {
  return partsOf(template).every(({kind}) => exactKinds.has(kind))
}

/** Of these an index holds neither more nor less than what GROQ means; which values it is asked for is another matter. */
const exactKinds = new Set(['defined', 'field', 'references', 'type'])
