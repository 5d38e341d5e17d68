import type {ExprNode} from 'groq-js'

type FunctionCall = Extract<ExprNode, {type: 'FuncCall'}>

/** How many arguments functions take whose calls groq-js 2.0.1 does not check. */
const arities: Readonly<Record<string, number>> = {
  'delta::operation': 0,
  'documents::get': 1,
  'documents::incomingGlobalDocumentReferenceCount': 0,
  'documents::incomingRefCount': 0,
  'geo::contains': 2,
  'geo::distance': 2,
  'geo::intersects': 2,
  'geo::latLng': 2,
  'global::geo': 1,
  'sanity::dataset': 0,
  'sanity::projectId': 0,
}

/** What is wrong with the number of arguments; nothing when it is right. */
export function arityMistake({namespace, name, args}: FunctionCall): string | undefined {
  const key = `${namespace}::${name}`
  const arity = Object.hasOwn(arities, key) ? arities[key] : undefined
  if (arity === undefined || args.length === arity) return undefined
  return `${key.replace('global::', '')}() takes ${arity} ${arity === 1 ? 'argument' : 'arguments'}, not ${args.length}`
}
