import {LRUCache} from 'lru-cache'
import {assertParameters, parseQuery} from './parse-query.ts'
import {planQuery} from './plan-query.ts'
import type {QueryPlan} from './query-plan.ts'
import type {QueryMode} from './readable-query.ts'

/** Gives the plan of a query, made once for each text; and once more for each value that decides how it is read. */
export type PlanCache = (query: string, params: Record<string, unknown>, mode?: QueryMode) => QueryPlan

export function createPlanCache(size = 1000): PlanCache {
  const structuralByQuery = new LRUCache<string, readonly string[]>({max: size})
  const plans = new LRUCache<string, QueryPlan>({max: size})

  return (query, params, mode = 'normal') => {
    const structural = structuralByQuery.get(keyIn(mode, query))
    const known = structural && plans.get(keyOf(keyIn(mode, query), structural, params))
    const plan = known ?? read(query, params, mode)
    assertParameters(query, plan.parameters, params)
    return plan
  }

  function read(query: string, params: Record<string, unknown>, mode: QueryMode): QueryPlan {
    const {tree, structural} = parseQuery(query, params, mode)
    const plan = planQuery(tree)
    structuralByQuery.set(keyIn(mode, query), structural)
    plans.set(keyOf(keyIn(mode, query), structural, params), plan)
    return plan
  }
}

function keyIn(mode: QueryMode, query: string): string {
  return mode === 'normal' ? query : `${mode}\0${query}`
}

function keyOf(query: string, structural: readonly string[], params: Record<string, unknown>): string {
  if (structural.length === 0) return query
  const values = structural.map((name) => (Object.hasOwn(params, name) ? params[name] : undefined))
  return `${query}\n${JSON.stringify(values)}`
}
