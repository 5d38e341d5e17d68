import {datasetGrants} from '../access/dataset-grants.ts'
import type {QueryRequest, QueryResponse} from '../groq/query-engine.ts'
import type {RequestContext} from '../lake.ts'
import {datasetNamed} from './dataset-named.ts'

/** All groups, or the named fields of each. */
const question = /^\s*\*\s*\[\s*_type\s*==\s*(["'])system\.group\1\s*\]\s*(?:\{([\w\s,]+)\})?\s*$/

/**
 * Sanity keeps who has which role as documents of the dataset, and the Studio asks for them to know whom a comment may
 * mention. Here they are made for that question, from the accounts. Null for every other question, and for the public.
 */
export function memberGroups(context: RequestContext, {query}: QueryRequest): QueryResponse | null {
  const {identity} = context
  const asked = question.exec(query)
  if (!asked || (identity.kind !== 'user' && identity.kind !== 'robot')) return null
  const names = asked[2]?.split(',').map((name) => name.trim())
  const groups = groupsIn(context).map((group) => (names ? picked(group, names) : group))
  return {resultJson: JSON.stringify(groups), syncTags: []}
}

function groupsIn(context: RequestContext) {
  const {accounts} = context.lake
  const dataset = datasetNamed(context)
  const custom = new Map(accounts.customRoles().map(({name, grants}) => [name, grants]))
  const byRole = Map.groupBy(accounts.users(), ({role}) => role)
  return [...byRole].map(([role, users]) => ({
    _id: `_.groups.${role}`,
    _type: 'system.group',
    grants: datasetGrants(dataset, {role, grants: custom.get(role)}),
    members: users.map(({id}) => id),
  }))
}

const picked = (group: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(group).filter(([name]) => names.includes(name)))
