import {isStillAllowed} from '../access/is-still-allowed.ts'
import type {RequestContext} from '../lake.ts'

/** False once a stream must end: its reader was signed out, or the dataset was deleted or made private. */
export function stillReads({lake, identity}: Pick<RequestContext, 'lake' | 'identity'>, dataset: string): boolean {
  return (
    isStillAllowed(identity, lake.accounts) &&
    lake.store.datasets().some(({name}) => name === dataset) &&
    lake.gateFor(identity, dataset).rules.sees !== 'nothing'
  )
}
