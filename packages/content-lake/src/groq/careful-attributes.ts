import type {ExprNode} from 'groq-js'
import {isRecord} from '../documents/record.ts'
import {foreignCall} from './foreign-call.ts'
import type {QueryPlan} from './query-plan.ts'
import {mapChildren} from './syntax-tree.ts'

/**
 * The same plan with the lake's own access to attributes. groq-js calls `hasOwnProperty` on the documents themselves,
 * which fails as soon as one has a field of that name.
 */
export function withCarefulAttributes(plan: QueryPlan): QueryPlan {
  const finds = plan.finds.map((find) =>
    find.limit ? {...find, limit: {...find.limit, filters: find.limit.filters.map(replaceAttributes)}} : find,
  )
  const {rows: _, ...others} = plan
  return {...others, tree: replaceAttributes(plan.tree), shared: plan.shared.map(replaceAttributes), finds}
}

/** Whether an evaluation failed for such a field. */
export function failedOnAttribute(error: unknown): boolean {
  return error instanceof TypeError && error.message.includes('hasOwnProperty')
}

/** An attribute of a value, as GROQ has it. */
export function attributeOf(value: unknown, name: unknown): unknown {
  return isRecord(value) && Object.hasOwn(value, String(name)) ? value[String(name)] : null
}

function replaceAttributes(node: ExprNode): ExprNode {
  const replaced = mapChildren(node, replaceAttributes)
  if (replaced.type !== 'AccessAttribute') return replaced
  return foreignCall('attribute', [replaced.base ?? {type: 'This'}, {type: 'Value', value: replaced.name}])
}
