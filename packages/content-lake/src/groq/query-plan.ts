import type {ExprNode} from 'groq-js'
import type {ConditionTemplate} from './condition-template.ts'
import type {RowPlan} from './row-plan.ts'

export type Direction = 'asc' | 'desc'

/** Where a query asks the dataset for documents. */
export type FindPlan = {
  template: ConditionTemplate
  /** When only the first documents are wanted: how many, and which of those found. */
  limit?: Limit
}
export type Limit = {
  count: number
  filters: readonly ExprNode[]
  /** Without it in the dataset's order. `isWhole` when nothing else decides between equals. */
  order?: {path: string; direction: Direction; isWhole: boolean}
}

/** A query, rewritten so that groq-js asks for documents instead of scanning them. */
export type QueryPlan = {
  tree: ExprNode
  finds: readonly FindPlan[]
  /** Parts that mean the same wherever they stand, evaluated once. */
  shared: readonly ExprNode[]
  /** Where each document contributes to the answer by itself. */
  rows?: RowPlan
  parameters: readonly string[]
  /** Results depend on more than documents and parameters: on the time, on who asks. */
  readsTime: boolean
  readsIdentity: boolean
  /** May take so long or become so large without a moment to stop it that nobody else should wait for it. */
  isUnpredictable: boolean
}
